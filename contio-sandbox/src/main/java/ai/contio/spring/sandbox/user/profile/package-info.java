/**
 * Who the user is.
 */
@NullMarked
package ai.contio.spring.sandbox.user.profile;

import org.jspecify.annotations.NullMarked;
