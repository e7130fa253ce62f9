package ai.contio.spring.sandbox.user;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Reads and writes the times of a caller. One without an offset is meant in the zone of
 * {@code X-Client-Timezone}, else in UTC.
 */
public final class Times {

	/* What has a year of four digits in every time zone */
	private static final int MIN_YEAR = 1;

	private static final int MAX_YEAR = 9998;

	private final ZoneId zone;

	private Times(ZoneId zone) {
		this.zone = zone;
	}

	static Times of(@Nullable String timeZone) {
		if (timeZone == null || timeZone.isBlank()) {
			return new Times(ZoneId.of("UTC"));
		}
		try {
			return new Times(zone(timeZone.strip()));
		}
		catch (DateTimeException ex) {
			// Contio takes what it does not know for UTC
			return new Times(ZoneOffset.UTC);
		}
	}

	/* Abbreviations such as CEST are names of zones for people, not ids */
	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name, ZoneId.SHORT_IDS);
		}
		catch (DateTimeException ex) {
			return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).parse(name, ZoneId::from);
		}
	}

	/**
	 * Read a time.
	 * @param field the field that it is in
	 * @param code the code of the error if it cannot be read
	 * @param text the time, or {@code null}
	 * @return the time, or {@code null} if there is none
	 * @throws ApiException if it cannot be read
	 */
	public @Nullable Instant read(String field, String code, @Nullable String text) {
		if (text == null || text.isEmpty()) {
			return null;
		}
		try {
			OffsetDateTime time = parse(text);
			if (time.getYear() >= MIN_YEAR && time.getYear() <= MAX_YEAR) {
				return time.toInstant();
			}
		}
		catch (DateTimeException ex) {
			// Answered below, as any other value that is no time
		}
		throw new ApiException(HttpStatus.BAD_REQUEST, code,
				"'%s' must be a time such as 2026-01-31T10:00:00Z, and was not.".formatted(field));
	}

	private OffsetDateTime parse(String text) {
		if (text.indexOf('T') < 0) {
			return LocalDate.parse(text).atStartOfDay(this.zone).toOffsetDateTime();
		}
		TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
				LocalDateTime::from);
		return (time instanceof LocalDateTime local) ? local.atZone(this.zone).toOffsetDateTime()
				: (OffsetDateTime) time;
	}

	/**
	 * Write a time.
	 * @param time the time, or {@code null}
	 * @return the time with the offset of the caller's zone, or {@code null}
	 */
	public @Nullable String write(@Nullable Instant time) {
		return (time != null) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(this.zone).toOffsetDateTime())
				: null;
	}

}
