package ai.contio.spring.webhook.rotation;

import java.time.Instant;

import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

/**
 * A webhook secret that took part in a rotation.
 *
 * @param secret the secret
 * @param acceptedUntil until when it is accepted; {@code null} for the newest one, which
 * has no end yet
 */
public record StoredSecret(ContioSecret secret, @Nullable Instant acceptedUntil) {

	boolean isAccepted(Instant now) {
		return this.acceptedUntil == null || now.isBefore(this.acceptedUntil);
	}

	StoredSecret endingAt(Instant end) {
		boolean endsBefore = this.acceptedUntil != null && this.acceptedUntil.isBefore(end);
		return endsBefore ? this : new StoredSecret(this.secret, end);
	}

}
