package ai.contio.spring.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The fields of an error body, whichever of Contio's shapes it has.
 *
 * @param fields the fields at the top of the body
 */
record ErrorBody(Map<String, Object> fields) {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

	/**
	 * Contio's name for the error. Where {@code error_description} is there, as in RFC
	 * 6749, {@code error} is the name; otherwise {@code error} is a sentence, unless it
	 * is spelled like a name: RFC 6749 does not require the description.
	 */
	@Nullable String code() {
		String code = text("code");
		if (code != null) {
			return code;
		}
		String error = text("error");
		return (error != null && (text("error_description") != null || NAME.matcher(error).matches())) ? error : null;
	}

	/**
	 * Contio's sentence. {@code message} is the deprecated name of {@code error}, and the
	 * only one that {@code /oauth2} and {@code /auth} have.
	 */
	@Nullable String detail() {
		String description = text("error_description");
		if (description != null) {
			return description;
		}
		String error = text("error");
		return (error != null && !error.equals(code())) ? error : text("message");
	}

	@Nullable String requestId() {
		return text("request_id");
	}

	Map<String, Object> extras() {
		Map<String, Object> extras = new LinkedHashMap<>(this.fields);
		extras.keySet().removeAll(List.of("code", "error", "error_description", "message", "request_id"));
		return Collections.unmodifiableMap(extras);
	}

	private @Nullable String text(String name) {
		Object value = this.fields.get(name);
		return ((value instanceof String || value instanceof Number) && !value.toString().isBlank()) ? value.toString()
				: null;
	}

}
