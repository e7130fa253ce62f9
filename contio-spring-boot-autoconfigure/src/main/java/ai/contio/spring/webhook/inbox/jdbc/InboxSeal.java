package ai.contio.spring.webhook.inbox.jdbc;

import java.nio.charset.StandardCharsets;

import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.webhook.inbox.EventKey;
import org.jspecify.annotations.Nullable;

/**
 * Seals bodies while they are kept, for their event alone. Without keys they are kept as
 * they are, and what is not sealed is read in any case: keys may come later.
 */
final class InboxSeal {

	private final @Nullable TextSealer sealer;

	InboxSeal(@Nullable TextSealer sealer) {
		this.sealer = sealer;
	}

	byte[] seal(EventKey key, byte[] body) {
		// A character a byte: a body that was signed need not be UTF-8
		return (this.sealer == null) ? body
				: this.sealer.seal(new String(body, StandardCharsets.ISO_8859_1), place(key))
					.getBytes(StandardCharsets.US_ASCII);
	}

	byte[] open(EventKey key, byte @Nullable [] stored) {
		if (stored == null) {
			throw new IllegalStateException("The body of the event is not in the inbox any more");
		}
		if (stored.length == 0 || stored[0] != 'g') {
			// JSON, which never starts like that
			return stored;
		}
		if (this.sealer == null) {
			throw new IllegalStateException(
					"A body in the inbox is sealed and there is no key. Set contio.webhook.inbox.keys to those that there were.");
		}
		return this.sealer.open(new String(stored, StandardCharsets.US_ASCII), place(key))
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String[] place(EventKey key) {
		return new String[] { "contio_inbox_event", key.eventType(), key.eventId(), "body" };
	}

}
