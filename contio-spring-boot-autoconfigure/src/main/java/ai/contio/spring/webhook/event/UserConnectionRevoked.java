package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A user cut the connection to the partner app. The user is in the envelope, not in the
 * data.
 *
 * @param connectionId the connection
 * @param revokedAt when it was revoked
 */
@EventType("user.connection.revoked")
public record UserConnectionRevoked(String connectionId, OffsetDateTime revokedAt) implements ContioEvent {

}
