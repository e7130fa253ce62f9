package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A meeting ended, and its notes and summary are available.
 *
 * @param meetingId the meeting
 * @param title the title of the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param completedAt when it ended
 */
@EventType("meeting.completed")
public record MeetingCompleted(String meetingId, String title, String workspaceId,
		OffsetDateTime completedAt) implements ContioEvent {
}
