/**
 * The user API of Contio: what a partner app does on behalf of a user.
 */
@NullMarked
package ai.contio.spring.user;

import org.jspecify.annotations.NullMarked;
