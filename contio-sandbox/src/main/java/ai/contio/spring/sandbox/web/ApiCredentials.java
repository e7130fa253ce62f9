package ai.contio.spring.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What a caller of the admin API has to present.
 *
 * @param clientId the client id of the partner app
 * @param apiKey the API key of the partner app
 */
public record ApiCredentials(String clientId, String apiKey) {

	boolean match(String presentedClientId, String presentedApiKey) {
		return isSame(this.clientId, presentedClientId) & isSame(this.apiKey, presentedApiKey);
	}

	private static boolean isSame(String expected, String presented) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				presented.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "ApiCredentials[clientId=%s, apiKey=******]".formatted(this.clientId);
	}

}
