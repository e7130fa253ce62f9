package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The agent finished a turn of a chat session.
 *
 * @param sessionId the chat session
 * @param turnId the turn of the session
 * @param sequenceNumber the place of the turn in the session
 * @param meetingId the meeting that the session is about; {@code null} where there is
 * none
 * @param completedAt when the turn was finished
 */
@EventType("session.turn.completed")
public record SessionTurnCompleted(String sessionId, String turnId, int sequenceNumber, FieldValue<String> meetingId,
		OffsetDateTime completedAt) implements ContioEvent {
}
