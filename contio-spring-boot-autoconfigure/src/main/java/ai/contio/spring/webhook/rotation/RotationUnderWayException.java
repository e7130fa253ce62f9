package ai.contio.spring.webhook.rotation;

import java.time.Instant;

/**
 * Thrown when the webhook secret is to be rotated while it is being rotated, by this node
 * or another one.
 */
public final class RotationUnderWayException extends IllegalStateException {

	private final Instant until;

	RotationUnderWayException(Instant until) {
		super("The webhook secret is being rotated. Nothing was done; try again after " + until);
		this.until = until;
	}

	/**
	 * When the rotation under way ends at the latest.
	 * @return the time
	 */
	public Instant getUntil() {
		return this.until;
	}

}
