package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;

import ai.contio.spring.webhook.inbox.EventKey;
import ai.contio.spring.webhook.inbox.Lease;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the wish to begin a part.
 *
 * @param kind what to do
 * @param lease the right to run it; only of meaning if it is to be run or exhausted
 * @param scheme the key of the scheme that the event was signed by
 * @param receivedAt when the event was received first
 * @param trace the trace that it was received in, or {@code null} if there was none
 * @param stored the body as it is stored
 */
public record Handover(Kind kind, Lease lease, String scheme, Instant receivedAt, @Nullable String trace,
		byte @Nullable [] stored) {

	private static final Lease NONE = new Lease(new EventKey("", ""), "", 0, 0);

	static Handover of(Kind kind) {
		return new Handover(kind, NONE, "", Instant.EPOCH, null, null);
	}

	static Handover of(Kind kind, Lease lease, EventRow event) {
		return new Handover(kind, lease, event.scheme(), event.receivedAt(), event.trace(), event.body());
	}

	/**
	 * What to do with the part.
	 */
	public enum Kind {

		/** Run it. */
		RUN,

		/** Try again soon: another part with the same serial key runs. */
		BUSY,

		/** Nothing: it has been begun too often and has just been given up. */
		EXHAUSTED,

		/** Nothing: it is done, given up or forgotten. */
		OVER

	}

}
