package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param id the id of the meeting
 * @param workspaceId the workspace that it belongs to
 * @param createdBy the user who created it
 * @param title what it is about
 * @param status draft, scheduled, in_progress, ended or completed
 * @param start when it starts, or {@code null}
 * @param end when it ends, or {@code null}
 * @param calendarEventId the calendar event that it is linked with, or {@code null}
 * @param templateIds the templates that were applied
 * @param notes the summary, or {@code null} until there is one
 * @param participants the addresses of who takes part
 * @param copy the meeting that took this one's place, or {@code null}
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
public record Meeting(UUID id, UUID workspaceId, UUID createdBy, String title, String status, @Nullable Instant start,
		@Nullable Instant end, @Nullable UUID calendarEventId, List<UUID> templateIds, @Nullable String notes,
		List<String> participants, @Nullable UUID copy, Instant createdAt, Instant updatedAt) {

	private static final Set<String> STILL_PLANNED = Set.of("draft", "scheduled");

	/* A meeting without a time is a draft, until it has one */
	static String planned(@Nullable Instant start) {
		return (start != null) ? "scheduled" : "draft";
	}

	Meeting with(String newTitle, @Nullable Instant newStart, @Nullable Instant newEnd, List<UUID> newTemplates) {
		return new Meeting(this.id, this.workspaceId, this.createdBy, newTitle,
				STILL_PLANNED.contains(this.status) ? planned(newStart) : this.status, newStart, newEnd,
				this.calendarEventId, newTemplates, this.notes, this.participants, this.copy, this.createdAt,
				this.updatedAt);
	}

	/**
	 * Let other people take part.
	 * @param newParticipants their addresses, in lower case
	 * @return the changed meeting
	 */
	public Meeting withParticipants(List<String> newParticipants) {
		return new Meeting(this.id, this.workspaceId, this.createdBy, this.title, this.status, this.start, this.end,
				this.calendarEventId, this.templateIds, this.notes, List.copyOf(newParticipants), this.copy,
				this.createdAt, this.updatedAt);
	}

	/**
	 * Link it with an event of the calendar.
	 * @param eventId the id of the event, or {@code null} to end the link
	 * @return the changed meeting
	 */
	public Meeting withCalendarEvent(@Nullable UUID eventId) {
		return new Meeting(this.id, this.workspaceId, this.createdBy, this.title, this.status, this.start, this.end,
				eventId, this.templateIds, this.notes, this.participants, this.copy, this.createdAt, this.updatedAt);
	}

	/**
	 * Apply a template, beside those that were applied before.
	 * @param template the id of the template
	 * @return the changed meeting
	 */
	public Meeting withTemplate(UUID template) {
		return this.templateIds.contains(template) ? this : with(this.title, this.start, this.end,
				Stream.concat(this.templateIds.stream(), Stream.of(template)).toList());
	}

	/**
	 * End it.
	 * @param summary what came of it
	 * @return the completed meeting
	 */
	public Meeting completed(String summary) {
		return new Meeting(this.id, this.workspaceId, this.createdBy, this.title, "completed", this.start, this.end,
				this.calendarEventId, this.templateIds, (this.notes != null) ? this.notes : summary, this.participants,
				this.copy, this.createdAt, this.updatedAt);
	}

	Meeting updated(Instant now) {
		return new Meeting(this.id, this.workspaceId, this.createdBy, this.title, this.status, this.start, this.end,
				this.calendarEventId, this.templateIds, this.notes, this.participants, this.copy, this.createdAt, now);
	}

	/**
	 * When it starts, as well as is known.
	 * @return its start, or when it was created if it has none
	 */
	public Instant startOrCreated() {
		return Objects.requireNonNullElse(this.start, this.createdAt);
	}

	/* A meeting without a time is the last of all */
	Instant startOrLast() {
		return Objects.requireNonNullElse(this.start, Instant.MAX);
	}

}
