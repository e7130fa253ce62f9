package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A participant was removed from a meeting.
 *
 * @param participantId the participation that ended
 * @param userId the user; {@code null} for a guest
 * @param guestEmail the guest's e-mail address; {@code null} for a user
 * @param meetingId the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param removedAt when they were removed
 */
@EventType("participant.removed")
public record ParticipantRemoved(String participantId, FieldValue<String> userId, FieldValue<String> guestEmail,
		String meetingId, String workspaceId, OffsetDateTime removedAt) implements ContioEvent {
}
