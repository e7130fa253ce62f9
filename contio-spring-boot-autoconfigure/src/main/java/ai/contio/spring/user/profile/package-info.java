/**
 * The profile of the user that is called for.
 */
@NullMarked
package ai.contio.spring.user.profile;

import org.jspecify.annotations.NullMarked;
