package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A partner attached context to a meeting.
 *
 * @param contextId the context it belongs to
 * @param createdAt when it was created
 * @param meetingId the meeting
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("meeting.context.created")
public record MeetingContextCreated(String contextId, OffsetDateTime createdAt, String meetingId,
		@Nullable String title, String workspaceId) implements ContioEvent {

}
