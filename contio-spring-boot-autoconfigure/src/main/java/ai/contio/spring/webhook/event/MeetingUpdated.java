package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The properties of a meeting changed.
 *
 * @param meetingId the meeting
 * @param scheduledStart when the meeting is to start
 * @param title the title
 * @param updatedAt when it changed
 * @param workspaceId the workspace
 */
@EventType("meeting.updated")
public record MeetingUpdated(String meetingId, FieldValue<OffsetDateTime> scheduledStart, String title,
		OffsetDateTime updatedAt, String workspaceId) implements ContioEvent {

}
