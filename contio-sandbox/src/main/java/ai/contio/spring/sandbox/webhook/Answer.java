package ai.contio.spring.sandbox.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * What came back from the receiver.
 *
 * @param statusCode the status, or {@code null} if there was no answer
 * @param body the beginning of the body, or {@code null} if there was no answer
 * @param retryAfter how long the receiver asks to wait, or {@code null} if it does not
 * @param error why the event is not delivered, or {@code null} if it is
 */
record Answer(@Nullable Integer statusCode, @Nullable String body, @Nullable Duration retryAfter,
		@Nullable String error) {

	static Answer none(String error) {
		return new Answer(null, null, null, error);
	}

	static Answer of(int statusCode, String body, @Nullable String retryAfter, InstantSource clock) {
		boolean accepted = statusCode >= 200 && statusCode < 300;
		return new Answer(statusCode, body, (retryAfter != null) ? parse(retryAfter, clock) : null,
				accepted ? null : "The receiver answered %d.".formatted(statusCode));
	}

	private static @Nullable Duration parse(String retryAfter, InstantSource clock) {
		try {
			if (retryAfter.matches("\\d{1,9}")) {
				return Duration.ofSeconds(Long.parseLong(retryAfter));
			}
			ZonedDateTime date = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
			return Duration.between(clock.instant(), date.toInstant());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
