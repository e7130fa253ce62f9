package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A meeting was created.
 *
 * @param meetingId the meeting
 * @param title the title of the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param createdByUserId the user who created it
 * @param createdAt when it was created
 */
@EventType("meeting.created")
public record MeetingCreated(String meetingId, String title, String workspaceId, String createdByUserId,
		OffsetDateTime createdAt) implements ContioEvent {
}
