package ai.contio.spring.sandbox.call;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads forms and queries, however malformed, with credentials masked.
 */
final class FormText {

	private FormText() {
	}

	static Map<String, List<String>> read(String encoded) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (String pair : encoded.split("&")) {
			String[] parts = pair.split("=", 2);
			if (!parts[0].isEmpty()) {
				String name = decode(parts[0]);
				fields.computeIfAbsent(name, (key) -> new ArrayList<>())
					.add(Credentials.mask(name, (parts.length > 1) ? decode(parts[1]) : ""));
			}
		}
		return Collections.unmodifiableMap(fields);
	}

	/* For people: what the values hold stands there as it is */
	static String write(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> field.getKey() + "=" + value))
			.collect(Collectors.joining("&"));
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
