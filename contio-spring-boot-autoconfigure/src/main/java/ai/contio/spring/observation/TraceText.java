package ai.contio.spring.observation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The headers that carry a trace, as one text that can be stored.
 */
final class TraceText {

	private static final int MAX_LENGTH = 1000;

	private TraceText() {
	}

	/**
	 * Baggage is left out: it is no part of the trace, has no bound, and may be personal.
	 */
	static @Nullable String write(Map<String, String> headers) {
		String text = headers.entrySet()
			.stream()
			.filter((header) -> isPlain(header.getKey()) && isPlain(header.getValue())
					&& !header.getKey().toLowerCase(Locale.ROOT).startsWith("baggage"))
			.map((header) -> header.getKey() + "=" + header.getValue())
			.collect(Collectors.joining("\n"));
		return (text.isEmpty() || text.length() > MAX_LENGTH) ? null : text;
	}

	static Map<String, String> read(@Nullable String text) {
		Map<String, String> headers = new LinkedHashMap<>();
		if (text != null) {
			text.lines().filter((line) -> line.indexOf('=') > 0).forEach((line) -> {
				int end = line.indexOf('=');
				headers.put(line.substring(0, end), line.substring(end + 1));
			});
		}
		return headers;
	}

	private static boolean isPlain(String text) {
		return text.chars().allMatch((character) -> character >= ' ' && character <= '~');
	}

}
