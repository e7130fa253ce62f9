package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A chat session ended because nobody wrote for long.
 *
 * @param expiredAt when it expired
 * @param lastActivityAt when somebody last wrote
 * @param meetingId the meeting
 * @param sessionId the chat session
 * @param turnCount how many turns it had
 */
@EventType("session.expired")
public record SessionExpired(OffsetDateTime expiredAt, OffsetDateTime lastActivityAt, FieldValue<String> meetingId,
		String sessionId, int turnCount) implements ContioEvent {

}
