package ai.contio.spring.webhook.rotation;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells every node that the secret is being rotated. It ends by time, so that a node that
 * dies in between does not leave it for ever.
 *
 * @param idempotencyKey what Contio knows the request by: asked with it again, Contio
 * answers with the secret that it has made already
 * @param startedAt when Contio may first have been asked
 * @param until when it ends
 * @param complete whether the new secret is stored
 */
public record RotationMarker(String idempotencyKey, Instant startedAt, Instant until, boolean complete) {

	/* Contio remembers a key for 24 hours */
	private static final Duration REMEMBERED = Duration.ofHours(23);

	/**
	 * Whether nobody knows what became of the request, and Contio still would.
	 */
	boolean isResumable(Instant now) {
		return !this.complete && now.isBefore(this.startedAt.plus(REMEMBERED));
	}

	RotationMarker completedUntil(Instant end) {
		return new RotationMarker(this.idempotencyKey, this.startedAt, end, true);
	}

}
