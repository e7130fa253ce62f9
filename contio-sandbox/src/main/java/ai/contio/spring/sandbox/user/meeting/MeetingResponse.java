package ai.contio.spring.sandbox.user.meeting;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the API shows it. One that was copied shows where to, and nothing else.
 *
 * @param id the id
 * @param workspaceId the workspace
 * @param createdByUserId who created it
 * @param title what it is about
 * @param status how far it is
 * @param startTime when it starts
 * @param endTime when it ends
 * @param calendarEventId the calendar event that it is linked with
 * @param appliedTemplateIds the templates that were applied
 * @param summaryNotes the summary
 * @param matchContext why a search found it
 * @param redirectToMeetingId the meeting that took its place
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
public record MeetingResponse(@Nullable UUID id, @Nullable UUID workspaceId, @Nullable UUID createdByUserId,
		@Nullable String title, @Nullable String status, @Nullable String startTime, @Nullable String endTime,
		@Nullable UUID calendarEventId, @Nullable List<UUID> appliedTemplateIds, @Nullable String summaryNotes,
		@Nullable String matchContext, @Nullable UUID redirectToMeetingId, @Nullable String createdAt,
		@Nullable String updatedAt) {

	/**
	 * Show a meeting.
	 * @param meeting the meeting
	 * @param times writes times
	 * @return the answer
	 */
	public static MeetingResponse of(Meeting meeting, Times times) {
		return (meeting.copy() != null) ? redirect(meeting.copy()) : found(meeting, times, null);
	}

	static MeetingResponse found(Meeting meeting, Times times, @Nullable String context) {
		return new MeetingResponse(meeting.id(), meeting.workspaceId(), meeting.createdBy(), meeting.title(),
				meeting.status(), times.write(meeting.start()), times.write(meeting.end()), meeting.calendarEventId(),
				meeting.templateIds(), meeting.notes(), context, null, times.write(meeting.createdAt()),
				times.write(meeting.updatedAt()));
	}

	private static MeetingResponse redirect(UUID copy) {
		return new MeetingResponse(null, null, null, null, null, null, null, null, null, null, null, copy, null, null);
	}

}
