package ai.contio.spring.sandbox.admin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;

import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * The documented rules about values. What breaks one is a {@code validation_error} that
 * names the field.
 */
final class Constraints {

	private Constraints() {
	}

	static String required(String field, @Nullable String value) {
		if (value == null) {
			throw ApiException.validation("'%s' is required.".formatted(field));
		}
		return value;
	}

	static void length(String field, @Nullable String value, int min, int max) {
		int length = (value != null) ? value.codePointCount(0, value.length()) : min;
		if (length < min || length > max) {
			throw ApiException
				.validation("'%s' must have %d to %d characters, but has %d.".formatted(field, min, max, length));
		}
	}

	static void oneOf(String field, @Nullable String value, Collection<String> values) {
		if (value != null && !values.contains(value)) {
			throw ApiException.validation("'%s' must be one of %s.".formatted(field, String.join(", ", values)));
		}
	}

	static void webUrl(String field, @Nullable String value) {
		if (value != null && !isWebUrl(value)) {
			throw ApiException.validation("'%s' must be an absolute http or https URL.".formatted(field));
		}
	}

	private static boolean isWebUrl(String value) {
		try {
			URI uri = new URI(value);
			return uri.getHost() != null && uri.getPort() <= 65535
					&& ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
