package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A chat session expired because nobody used it.
 *
 * @param sessionId the chat session
 * @param meetingId the meeting that the session is about; {@code null} where there is
 * none
 * @param turnCount how many turns it had
 * @param lastActivityAt when it was last used
 * @param expiredAt when it expired
 */
@EventType("session.expired")
public record SessionExpired(String sessionId, FieldValue<String> meetingId, int turnCount,
		OffsetDateTime lastActivityAt, OffsetDateTime expiredAt) implements ContioEvent {
}
