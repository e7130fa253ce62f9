package ai.contio.spring.sandbox.call;

import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Knows where credentials are, and masks them.
 */
final class Credentials {

	private static final String MASK = "******";

	private static final Set<String> HEADERS = Set.of("x-api-key", "cookie", "proxy-authorization");

	private static final Set<String> FIELDS = Set.of("code", "code_verifier", "password", "assertion",
			"client_assertion", "api_key", "verification_code");

	private Credentials() {
	}

	/* What kind of credentials there are is worth knowing */
	static String maskHeader(String name, String value) {
		String lowerCase = name.toLowerCase(Locale.ROOT);
		if (lowerCase.equals("authorization")) {
			int space = value.indexOf(' ');
			return (space > 0) ? value.substring(0, space + 1) + MASK : MASK;
		}
		return HEADERS.contains(lowerCase) ? MASK : value;
	}

	static String mask(String field, String value) {
		return isCredential(field) ? MASK : value;
	}

	static JsonNode mask(JsonNode json) {
		if (json instanceof ObjectNode object) {
			for (String field : Set.copyOf(object.propertyNames())) {
				JsonNode value = object.get(field);
				object.set(field, (isCredential(field) && !value.isNull()) ? StringNode.valueOf(MASK) : mask(value));
			}
		}
		else if (json instanceof ArrayNode array) {
			array.forEach(Credentials::mask);
		}
		return json;
	}

	private static boolean isCredential(String field) {
		String name = field.toLowerCase(Locale.ROOT);
		return FIELDS.contains(name) || name.endsWith("token") || name.endsWith("secret");
	}

}
