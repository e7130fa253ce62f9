package ai.contio.spring.user.transcript;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.MultipartForm;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A transcript or a recording to import. Without a meeting Contio creates one of what
 * else is given.
 *
 * @param file the file; Contio tells by the end of its name what it is
 * @param meetingId the id of the meeting that it belongs to
 * @param title what a meeting that is created is called
 * @param startsAt when it began
 * @param durationSeconds how long it was, in seconds
 * @param participants names or e-mail addresses of who was there
 * @param calendarEventId the id of the event that it belongs to; of recordings only
 */
public record NewTranscript(FileUpload file, @Nullable String meetingId, @Nullable String title,
		@Nullable OffsetDateTime startsAt, @Nullable Integer durationSeconds, @Nullable List<String> participants,
		@Nullable String calendarEventId) implements MultipartForm {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if there is no file, or if the duration is
	 * negative
	 */
	public NewTranscript {
		RequestBounds.required("file", file);
		RequestBounds.range("duration_seconds", durationSeconds, 0, Integer.MAX_VALUE);
	}

	/**
	 * A file that becomes a meeting of its own.
	 * @param file the file
	 * @return the transcript
	 */
	public static NewTranscript of(FileUpload file) {
		return new NewTranscript(file, null, null, null, null, null, null);
	}

	/**
	 * This transcript for a meeting that there is.
	 * @param meetingId the id of the meeting
	 * @return the transcript
	 */
	public NewTranscript withMeetingId(String meetingId) {
		return new NewTranscript(this.file, meetingId, this.title, this.startsAt, this.durationSeconds,
				this.participants, this.calendarEventId);
	}

	/**
	 * This transcript with a title.
	 * @param title what the meeting is called
	 * @return the transcript
	 */
	public NewTranscript withTitle(String title) {
		return new NewTranscript(this.file, this.meetingId, title, this.startsAt, this.durationSeconds,
				this.participants, this.calendarEventId);
	}

	/**
	 * This transcript with a time.
	 * @param startsAt when the meeting began
	 * @param durationSeconds how long it was, in seconds
	 * @return the transcript
	 * @throws IllegalArgumentException if the duration is negative
	 */
	public NewTranscript withTime(OffsetDateTime startsAt, int durationSeconds) {
		return new NewTranscript(this.file, this.meetingId, this.title, startsAt, durationSeconds, this.participants,
				this.calendarEventId);
	}

	/**
	 * This transcript with participants.
	 * @param participants names or e-mail addresses of who was there
	 * @return the transcript
	 */
	public NewTranscript withParticipants(String... participants) {
		return new NewTranscript(this.file, this.meetingId, this.title, this.startsAt, this.durationSeconds,
				List.of(participants), this.calendarEventId);
	}

	/**
	 * This transcript for an event of the calendar.
	 * @param calendarEventId the id of the event
	 * @return the transcript
	 */
	public NewTranscript withCalendarEventId(String calendarEventId) {
		return new NewTranscript(this.file, this.meetingId, this.title, this.startsAt, this.durationSeconds,
				this.participants, calendarEventId);
	}

	/* The vendor's SDK repeats the field of a list; its specification asks for commas */
	@Override
	public void describe(BiConsumer<String, @Nullable Object> parts) {
		parts.accept("meeting_id", this.meetingId);
		parts.accept("title", this.title);
		parts.accept("starts_at", this.startsAt);
		parts.accept("duration_seconds", this.durationSeconds);
		parts.accept("participants", this.participants);
		parts.accept("calendar_event_id", this.calendarEventId);
		parts.accept("file", this.file);
	}

}
