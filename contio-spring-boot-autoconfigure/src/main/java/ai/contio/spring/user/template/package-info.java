/**
 * Templates of meetings that a user may apply.
 */
@NullMarked
package ai.contio.spring.user.template;

import org.jspecify.annotations.NullMarked;
