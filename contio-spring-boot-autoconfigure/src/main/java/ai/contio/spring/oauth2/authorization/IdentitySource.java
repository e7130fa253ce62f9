package ai.contio.spring.oauth2.authorization;

import java.util.Set;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import reactor.core.publisher.Mono;

/**
 * Asks Contio whose a token is.
 */
@FunctionalInterface
public interface IdentitySource {

	/**
	 * Ask whose a token is.
	 * @param accessToken the token
	 * @param scopes the scopes that it was granted
	 * @return who it is
	 */
	Mono<ContioIdentity> identify(ContioSecret accessToken, Set<String> scopes);

}
