package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A meeting was planned.
 *
 * @param createdAt when it was created
 * @param createdByUserId who created it
 * @param meetingId the meeting
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("meeting.created")
public record MeetingCreated(OffsetDateTime createdAt, String createdByUserId, String meetingId, String title,
		String workspaceId) implements ContioEvent {

}
