package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A user ended their connection to the partner app. The data does not say who: that is in
 * the envelope, as the user the event is delivered for.
 *
 * @param connectionId the connection
 * @param revokedAt when it was ended
 */
@EventType("user.connection.revoked")
public record UserConnectionRevoked(String connectionId, OffsetDateTime revokedAt) implements ContioEvent {
}
