package ai.contio.spring.sandbox.user.transcript;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.upload.Upload;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * What an import says about the meeting that is to be made of it.
 *
 * @param title what the meeting was about
 * @param startsAt when it started, or {@code null}
 * @param length how long it took, or {@code null}
 * @param participants the addresses of who took part; names say nothing to the sandbox
 * @param calendarEventId the event of the calendar, or {@code null}
 */
record ImportRequest(String title, @Nullable Instant startsAt, @Nullable Duration length, List<String> participants,
		@Nullable String calendarEventId) {

	private static final int MAX_TITLE = 255;

	static ImportRequest of(Upload upload, Times times) {
		String title = Objects.requireNonNullElseGet(upload.text("title"),
				() -> upload.fileName().replaceFirst("\\.[^.]*$", ""));
		if (title.length() > MAX_TITLE) {
			throw ApiException.invalidRequest(
					"'title' must have 1 to %d characters, but has %d.".formatted(MAX_TITLE, title.length()));
		}
		return new ImportRequest(title, times.read("starts_at", "invalid_request", upload.text("starts_at")),
				length(upload.text("duration_seconds")),
				upload.texts("participants")
					.stream()
					.filter((participant) -> participant.contains("@"))
					.map((email) -> email.toLowerCase(Locale.ROOT))
					.toList(),
				upload.text("calendar_event_id"));
	}

	private static @Nullable Duration length(@Nullable String seconds) {
		try {
			int number = (seconds != null) ? Integer.parseInt(seconds) : 0;
			if (number >= 0) {
				return (seconds != null) ? Duration.ofSeconds(number) : null;
			}
		}
		catch (NumberFormatException ex) {
			// Answered below, as any other value that cannot be
		}
		throw ApiException.invalidRequest("'duration_seconds' must be a whole number of at least 0, and was not.");
	}

	Meeting meeting(User user, Duration spoken, Instant now) {
		Duration took = Objects.requireNonNullElse(this.length, spoken);
		Instant start = Objects.requireNonNullElseGet(this.startsAt, () -> now.minus(took));
		return new Meeting(UUID.randomUUID(), user.workspaceId(), user.id(), this.title, "completed", start,
				start.plus(took), null, List.of(), null,
				Stream.concat(Stream.of(user.email()), this.participants.stream()).distinct().toList(), null, now, now);
	}

}
