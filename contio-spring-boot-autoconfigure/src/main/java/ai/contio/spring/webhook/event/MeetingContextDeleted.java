package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * Context was removed from a meeting.
 *
 * @param contextId the context it belongs to
 * @param deletedAt when it was deleted
 * @param meetingId the meeting
 * @param workspaceId the workspace
 */
@EventType("meeting.context.deleted")
public record MeetingContextDeleted(String contextId, OffsetDateTime deletedAt, String meetingId,
		String workspaceId) implements ContioEvent {

}
