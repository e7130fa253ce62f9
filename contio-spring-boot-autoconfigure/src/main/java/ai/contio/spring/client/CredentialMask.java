package ai.contio.spring.client;

import java.util.List;

import org.springframework.http.HttpHeaders;

/**
 * Takes the credentials of a request out of a text that may repeat them: a proxy's error
 * page may show the request that it got.
 */
final class CredentialMask {

	private static final int SHORTEST = 4;

	private CredentialMask() {
	}

	static String apply(HttpHeaders headers, String text) {
		String masked = text;
		for (String name : List.of(ApiKeyCredentials.API_KEY_HEADER, HttpHeaders.AUTHORIZATION)) {
			String value = headers.getFirst(name);
			if (value != null) {
				masked = mask(masked, value.substring(value.indexOf(' ') + 1));
			}
		}
		return masked;
	}

	private static String mask(String text, String credential) {
		return (credential.length() >= SHORTEST) ? text.replace(credential, ContioSecret.of(credential).toString())
				: text;
	}

}
