package ai.contio.spring.sandbox.web;

import java.util.function.Predicate;

/**
 * What a caller of the admin API has to present.
 *
 * @param clientId the client id of the partner app
 * @param apiKey says whether an API key is good at the moment
 */
public record ApiCredentials(String clientId, Predicate<String> apiKey) {

	boolean match(String presentedClientId, String presentedApiKey) {
		return this.clientId.equals(presentedClientId) && this.apiKey.test(presentedApiKey);
	}

}
