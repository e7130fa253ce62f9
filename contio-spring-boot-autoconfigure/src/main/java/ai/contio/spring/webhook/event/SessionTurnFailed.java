package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The agent failed at a turn of a chat session.
 *
 * @param sessionId the chat session
 * @param turnId the turn of the session
 * @param sequenceNumber the place of the turn in the session
 * @param meetingId the meeting that the session is about; {@code null} where there is
 * none
 * @param errorCode what went wrong, for a program
 * @param errorMessage what went wrong, for a person
 * @param failedAt when the turn failed
 */
@EventType("session.turn.failed")
public record SessionTurnFailed(String sessionId, String turnId, int sequenceNumber, FieldValue<String> meetingId,
		String errorCode, String errorMessage, OffsetDateTime failedAt) implements ContioEvent {
}
