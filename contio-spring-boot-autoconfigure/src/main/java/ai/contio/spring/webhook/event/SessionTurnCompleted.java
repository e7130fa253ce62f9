package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The agent answered in a chat session.
 *
 * @param completedAt when it was completed
 * @param meetingId the meeting
 * @param sequenceNumber the position of the turn in its session
 * @param sessionId the chat session
 * @param turnId the turn
 */
@EventType("session.turn.completed")
public record SessionTurnCompleted(OffsetDateTime completedAt, FieldValue<String> meetingId, int sequenceNumber,
		String sessionId, String turnId) implements ContioEvent {

}
