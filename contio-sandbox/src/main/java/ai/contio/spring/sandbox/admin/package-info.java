/**
 * The admin API: the partner app and its automations.
 */
@NullMarked
package ai.contio.spring.sandbox.admin;

import org.jspecify.annotations.NullMarked;
