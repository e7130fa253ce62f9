package ai.contio.spring.sandbox.oauth.client;

import java.util.function.Predicate;

/**
 * What the partner app has to present as an OAuth client.
 *
 * @param clientId the client id
 * @param clientSecret says whether a client secret is good at the moment
 */
public record ClientCredentials(String clientId, Predicate<String> clientSecret) {

	boolean hasSecret(String presented) {
		return this.clientSecret.test(presented);
	}

}
