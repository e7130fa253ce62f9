package ai.contio.spring.webhook.inbox.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * A part that an event should have.
 *
 * @param listenerId the listener
 * @param serialKey no two parts of the listener with the same key run at a time;
 * {@code null} if the part runs beside any other
 */
public record NewPart(String listenerId, @Nullable String serialKey) {
}
