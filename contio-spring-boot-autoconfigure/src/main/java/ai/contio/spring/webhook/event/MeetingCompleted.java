package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A meeting is over and its notes and summary can be read.
 *
 * @param completedAt when it was completed
 * @param meetingId the meeting
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("meeting.completed")
public record MeetingCompleted(OffsetDateTime completedAt, String meetingId, String title,
		String workspaceId) implements ContioEvent {

}
