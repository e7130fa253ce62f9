/**
 * Toolkits that a user may install in a workspace.
 */
@NullMarked
package ai.contio.spring.user.toolkit;

import org.jspecify.annotations.NullMarked;
