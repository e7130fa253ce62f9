/**
 * What can be done with a token: ask about it and revoke it.
 */
@NullMarked
package ai.contio.spring.oauth2.token;

import org.jspecify.annotations.NullMarked;
