package ai.contio.spring.sandbox.oauth.embedded;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import ai.contio.spring.sandbox.oauth.login.Emails;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;

/**
 * Reads fields that several of the JSON requests have.
 */
final class Fields {

	private Fields() {
	}

	static String required(JsonBody body, String name) {
		String value = body.text(name);
		if (value == null || value.isBlank()) {
			throw ApiException.invalidRequest("'%s' is missing.".formatted(name));
		}
		return value;
	}

	static String email(JsonBody body) {
		return Emails.parse(required(body, "email"))
			.orElseThrow(() -> ApiException.invalidRequest("'email' is not an e-mail address."));
	}

	/* An array in the specification, text with spaces in the vendor's SDK */
	static Set<String> scopes(JsonBody body) {
		List<String> array = body.texts("scopes");
		String text = body.text("scope");
		Set<String> scopes = new LinkedHashSet<>(array);
		if (text != null) {
			scopes.addAll(Arrays.asList(text.trim().split(" +")));
		}
		scopes.removeIf(String::isBlank);
		return scopes;
	}

}
