/**
 * The partner app itself.
 */
@NullMarked
package ai.contio.spring.admin.app;

import org.jspecify.annotations.NullMarked;
