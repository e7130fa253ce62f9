package ai.contio.spring.sandbox.oauth;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The format of forms and queries.
 */
final class Form {

	private Form() {
	}

	/**
	 * Encode fields; a value may be a collection of values.
	 */
	static String encode(Map<String, ?> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> values(field.getValue()).stream()
				.map((value) -> encode(field.getKey()) + "=" + encode(String.valueOf(value))))
			.collect(Collectors.joining("&"));
	}

	static Map<String, String> decode(String query) {
		Map<String, String> fields = new LinkedHashMap<>();
		Arrays.stream(query.split("&"))
			.map((field) -> field.split("=", 2))
			.forEach((parts) -> fields.put(decodeText(parts[0]), decodeText(parts[1])));
		return fields;
	}

	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decodeText(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static Collection<?> values(Object value) {
		return (value instanceof Collection<?> collection) ? collection : List.of(value);
	}

}
