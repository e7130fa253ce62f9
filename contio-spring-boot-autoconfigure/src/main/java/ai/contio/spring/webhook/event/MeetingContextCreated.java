package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A partner app added context to a meeting.
 *
 * @param contextId the context
 * @param title the title of the context, if it has one
 * @param meetingId the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param createdAt when it was added
 */
@EventType("meeting.context.created")
public record MeetingContextCreated(String contextId, @Nullable String title, String meetingId, String workspaceId,
		OffsetDateTime createdAt) implements ContioEvent {
}
