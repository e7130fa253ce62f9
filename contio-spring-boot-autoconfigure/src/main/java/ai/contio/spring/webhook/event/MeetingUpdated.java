package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A meeting's properties changed.
 *
 * @param meetingId the meeting
 * @param title the title of the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param scheduledStart when it is to start; {@code null} where that is not set
 * @param updatedAt when it was changed
 */
@EventType("meeting.updated")
public record MeetingUpdated(String meetingId, String title, String workspaceId,
		FieldValue<OffsetDateTime> scheduledStart, OffsetDateTime updatedAt) implements ContioEvent {
}
