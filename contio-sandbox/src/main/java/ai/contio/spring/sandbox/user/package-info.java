/**
 * The user API: what the partner app does for a person, with an access token.
 */
@NullMarked
package ai.contio.spring.sandbox.user;

import org.jspecify.annotations.NullMarked;
