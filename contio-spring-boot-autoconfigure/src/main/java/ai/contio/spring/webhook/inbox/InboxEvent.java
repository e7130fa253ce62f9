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
 * @param trace the trace that its request belongs to, or {@code null} if there is none
 */
public record InboxEvent(EventKey key, byte[] body, @Nullable String userId, String scheme, Instant receivedAt,
		@Nullable String trace) {

	/**
	 * A delivery that belongs to no trace.
	 * @param key the event
	 * @param body the bytes of this delivery; not a copy
	 * @param userId the user whose data it is about, or {@code null} if it is about no
	 * one's
	 * @param scheme the key of the scheme that it was signed by
	 * @param receivedAt when it was received
	 */
	public InboxEvent(EventKey key, byte[] body, @Nullable String userId, String scheme, Instant receivedAt) {
		this(key, body, userId, scheme, receivedAt, null);
	}

	/**
	 * The same delivery as a part of a trace.
	 * @param requestTrace the trace that its request belongs to, or {@code null} if there
	 * is none
	 * @return the delivery
	 */
	public InboxEvent withTrace(@Nullable String requestTrace) {
		return new InboxEvent(this.key, this.body, this.userId, this.scheme, this.receivedAt, requestTrace);
	}

	/**
	 * The event without what it says.
	 * @return the type, which is no secret
	 */
	@Override
	public String toString() {
		return "InboxEvent[%s]".formatted(this.key.eventType());
	}

}
