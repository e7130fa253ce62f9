package ai.contio.spring.user.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * A meeting. The vendor's specification promises none of its fields.
 *
 * @param id the id of the meeting
 * @param workspaceId the id of the workspace that it belongs to
 * @param createdByUserId the id of the user who created it
 * @param title what it is called
 * @param status how far it has come
 * @param startTime when it is to start; the vendor's guide spells it
 * {@code scheduled_start}
 * @param endTime when it is to end; the vendor's guide spells it {@code scheduled_end}
 * @param calendarEventId the id of the calendar event that it is linked with
 * @param appliedTemplateIds the ids of the templates that were applied to it
 * @param summaryNotes the summary that Contio wrote
 * @param matchContext the part of the notes that a search matched; in the results of a
 * search only
 * @param redirectToMeetingId the id of the meeting to read in place of this one, which
 * was copied or merged; the other fields are usually {@code null} then
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Meeting(@Nullable String id, @Nullable String workspaceId, @Nullable String createdByUserId,
		@Nullable String title, @Nullable MeetingStatus status,
		@JsonAlias("scheduled_start") @Nullable OffsetDateTime startTime,
		@JsonAlias("scheduled_end") @Nullable OffsetDateTime endTime, @Nullable String calendarEventId,
		@Nullable List<String> appliedTemplateIds, @Nullable String summaryNotes, @Nullable String matchContext,
		@Nullable String redirectToMeetingId, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
