package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * Context was removed from a meeting.
 *
 * @param contextId the context
 * @param meetingId the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param deletedAt when it was removed
 */
@EventType("meeting.context.deleted")
public record MeetingContextDeleted(String contextId, String meetingId, String workspaceId,
		OffsetDateTime deletedAt) implements ContioEvent {
}
