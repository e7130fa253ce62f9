package ai.contio.spring.sandbox.test;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words for messages.
 */
final class Text {

	private Text() {
	}

	static String of(Duration duration) {
		return (duration.toMillis() % 1000 == 0) ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
	}

	static String times(int count) {
		return switch (count) {
			case 0 -> "never";
			case 1 -> "once";
			default -> count + " times";
		};
	}

	static String lines(List<?> items) {
		return items.isEmpty() ? "  nothing"
				: items.stream().map((item) -> "  " + item).collect(Collectors.joining(System.lineSeparator()));
	}

}
