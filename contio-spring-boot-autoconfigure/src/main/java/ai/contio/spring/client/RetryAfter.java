package ai.contio.spring.client;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * How long an answer asks to wait: {@code Retry-After} in seconds or as an HTTP date, or
 * {@code X-RateLimit-Reset} in epoch seconds. What makes no sense (garbage, the past,
 * more than a day) is taken for not said.
 */
final class RetryAfter {

	private static final Duration LONGEST = Duration.ofDays(1);

	private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

	private RetryAfter() {
	}

	static @Nullable Duration of(HttpHeaders headers, Clock clock) {
		Instant now = serverTime(headers, clock);
		Duration wait = retryAfter(headers.getFirst(HttpHeaders.RETRY_AFTER), now);
		return (wait != null) ? wait : rateLimitReset(headers.getFirst("X-RateLimit-Reset"), now);
	}

	/**
	 * The time by the clock that the stated times refer to, so that a local clock that is
	 * off does no harm.
	 */
	private static Instant serverTime(HttpHeaders headers, Clock clock) {
		Instant date = httpDate(headers.getFirst(HttpHeaders.DATE));
		return (date != null) ? date : clock.instant();
	}

	private static @Nullable Duration retryAfter(@Nullable String value, Instant now) {
		if (value != null && DIGITS.matcher(value.strip()).matches()) {
			return sensible(Duration.ofSeconds(Long.parseLong(value.strip())));
		}
		Instant date = httpDate(value);
		return (date != null) ? sensible(Duration.between(now, date)) : null;
	}

	private static @Nullable Duration rateLimitReset(@Nullable String value, Instant now) {
		if (value == null || !DIGITS.matcher(value.strip()).matches()) {
			return null;
		}
		return sensible(Duration.between(now, Instant.ofEpochSecond(Long.parseLong(value.strip()))));
	}

	private static @Nullable Duration sensible(Duration wait) {
		return (wait.isZero() || wait.isNegative() || wait.compareTo(LONGEST) > 0) ? null : wait;
	}

	private static @Nullable Instant httpDate(@Nullable String value) {
		if (value == null) {
			return null;
		}
		try {
			return ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
