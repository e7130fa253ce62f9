package ai.contio.spring.oauth2.connection;

import ai.contio.spring.client.ContioSecret;
import reactor.core.publisher.Mono;

/**
 * Makes tokens useless at Contio.
 */
@FunctionalInterface
public interface TokenRevocation {

	/**
	 * Revoke a token. One that is unknown or already revoked is no error.
	 * @param token an access token or a refresh token
	 * @return completes when the token is of no use any more
	 */
	Mono<Void> revoke(ContioSecret token);

}
