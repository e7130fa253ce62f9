package ai.contio.spring.webhook.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A verified delivery of an event, as the inbox takes it in.
 *
 * @param key the event
 * @param body the bytes of this delivery; not a copy
 * @param userId the user whose data it is about, or {@code null} if it is about no one's
 * @param scheme the key of the scheme that it was signed by
 * @param receivedAt when it was received
 */
public record InboxEvent(EventKey key, byte[] body, @Nullable String userId, String scheme, Instant receivedAt) {

	/**
	 * The event without what it says.
	 * @return the type, which is no secret
	 */
	@Override
	public String toString() {
		return "InboxEvent[%s]".formatted(this.key.eventType());
	}

}
