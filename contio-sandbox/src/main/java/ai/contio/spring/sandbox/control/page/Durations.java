package ai.contio.spring.sandbox.control.page;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and shows how long something takes.
 */
final class Durations {

	private Durations() {
	}

	/**
	 * Read what somebody typed.
	 * @param typed a duration of ISO 8601, such as PT90M
	 * @return the duration, or empty if it is none
	 */
	static Optional<Duration> parse(String typed) {
		try {
			return Optional.of(Duration.parse(typed.strip()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Show a duration to people.
	 * @param duration the duration, not negative
	 * @return such as {@code 3 d 4 h}, or {@code 0 s}
	 */
	static String text(Duration duration) {
		if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
			return duration.isZero() ? "0 s" : duration.toMillis() + " ms";
		}
		List<String> parts = new ArrayList<>();
		add(parts, duration.toDaysPart(), "d");
		add(parts, duration.toHoursPart(), "h");
		add(parts, duration.toMinutesPart(), "min");
		add(parts, duration.toSecondsPart(), "s");
		return String.join(" ", parts);
	}

	private static void add(List<String> parts, long amount, String unit) {
		if (amount > 0) {
			parts.add(amount + " " + unit);
		}
	}

}
