package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * Somebody was removed from the participants of a meeting.
 *
 * @param guestEmail the e-mail of a guest
 * @param meetingId the meeting
 * @param participantId the participant
 * @param removedAt when the person was removed
 * @param userId the user, where the person is one
 * @param workspaceId the workspace
 */
@EventType("participant.removed")
public record ParticipantRemoved(FieldValue<String> guestEmail, String meetingId, String participantId,
		OffsetDateTime removedAt, FieldValue<String> userId, String workspaceId) implements ContioEvent {

}
