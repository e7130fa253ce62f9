package ai.contio.spring.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * Takes the credentials of a request out of a text that may repeat them: a proxy's error
 * page may show the request that it got.
 */
final class CredentialMask {

	private static final int SHORTEST = 4;

	private CredentialMask() {
	}

	/**
	 * The attribute under which a request carries a secret that is in its body, or in a
	 * header in another shape.
	 * @param name what the secret is
	 * @return the name of the attribute
	 */
	static String attribute(String name) {
		return ContioSecret.class.getName() + "." + name;
	}

	static String apply(ClientRequest request, String text) {
		String masked = text;
		for (String secret : secrets(request)) {
			masked = masked.replace(secret, ContioSecret.of(secret).toString());
		}
		return masked;
	}

	private static List<String> secrets(ClientRequest request) {
		List<String> secrets = new ArrayList<>();
		for (String name : List.of(ApiKeyCredentials.API_KEY_HEADER, HttpHeaders.AUTHORIZATION)) {
			request.headers().getOrEmpty(name).forEach((value) -> secrets.add(value.substring(value.indexOf(' ') + 1)));
		}
		request.headers()
			.getOrEmpty(HttpHeaders.COOKIE)
			.forEach((cookies) -> List.of(cookies.split("; *"))
				.forEach((cookie) -> secrets.add(cookie.substring(cookie.indexOf('=') + 1))));
		request.attributes().values().forEach((value) -> {
			if (value instanceof ContioSecret secret) {
				secrets.add(secret.reveal());
			}
		});
		secrets.removeIf((secret) -> secret.length() < SHORTEST);
		// A secret may be a part of another one
		secrets.sort(Comparator.comparingInt(String::length).reversed());
		return secrets;
	}

}
