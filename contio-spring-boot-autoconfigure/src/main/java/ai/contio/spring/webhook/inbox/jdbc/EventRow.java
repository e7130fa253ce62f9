package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;

import ai.contio.spring.webhook.inbox.EventKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of events.
 *
 * @param id its id in the table
 * @param key the event
 * @param scheme the key of the scheme that it was signed by
 * @param receivedAt when it was received
 * @param trace the trace that it was received in, {@code null} if there was none
 * @param body the body as it is stored, {@code null} once nobody needs it
 */
record EventRow(long id, EventKey key, String scheme, Instant receivedAt, @Nullable String trace,
		byte @Nullable [] body) {
}
