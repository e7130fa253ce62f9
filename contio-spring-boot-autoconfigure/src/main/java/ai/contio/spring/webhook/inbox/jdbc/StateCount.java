package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;

/**
 * How many parts are in a state.
 *
 * @param count how many
 * @param oldest since when the first of them has been
 */
public record StateCount(long count, Instant oldest) {
}
