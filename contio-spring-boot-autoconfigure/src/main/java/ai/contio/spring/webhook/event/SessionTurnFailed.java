package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The agent could not answer in a chat session.
 *
 * @param errorCode the code of the error
 * @param errorMessage the error in words
 * @param failedAt when it failed
 * @param meetingId the meeting
 * @param sequenceNumber the position of the turn in its session
 * @param sessionId the chat session
 * @param turnId the turn
 */
@EventType("session.turn.failed")
public record SessionTurnFailed(String errorCode, String errorMessage, OffsetDateTime failedAt,
		FieldValue<String> meetingId, int sequenceNumber, String sessionId, String turnId) implements ContioEvent {

}
