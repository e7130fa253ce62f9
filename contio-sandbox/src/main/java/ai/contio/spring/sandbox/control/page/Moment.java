package ai.contio.spring.sandbox.control.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A time as a page shows it.
 *
 * @param iso for machines
 * @param text for people
 */
record Moment(String iso, String text) {

	private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss",
			Locale.ENGLISH);

	private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH);

	private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm",
			Locale.ENGLISH);

	/* To the second and in UTC, as the sandbox writes it to its log */
	static Moment of(Instant instant) {
		return new Moment(iso(instant), TO_THE_SECOND.withZone(ZoneOffset.UTC).format(instant) + " UTC");
	}

	/* Where the year goes without saying */
	static Moment brief(Instant instant) {
		return new Moment(iso(instant), BRIEF.withZone(ZoneOffset.UTC).format(instant) + " UTC");
	}

	static @Nullable Moment briefOrNull(@Nullable Instant instant) {
		return (instant != null) ? brief(instant) : null;
	}

	/* To the minute and in somebody's own zone, as their diary has it */
	static @Nullable Moment inZone(@Nullable Instant instant, ZoneId zone) {
		return (instant != null) ? new Moment(iso(instant), TO_THE_MINUTE.withZone(zone).format(instant)) : null;
	}

	private static String iso(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MILLIS).toString();
	}

}
