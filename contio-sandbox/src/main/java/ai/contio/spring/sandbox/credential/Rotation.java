package ai.contio.spring.sandbox.credential;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a rotation, and the only one that shows the new credential.
 *
 * @param credentialType what was rotated, as the API spells it
 * @param newCredential the new value
 * @param gracePeriodEndsAt when the old value stops working, or {@code null} if it did so
 * at once
 * @param rollbackToken takes the rotation back, once, or {@code null} if nothing does
 * @param rollbackExpiresAt when it no longer does
 */
record Rotation(String credentialType, String newCredential, @Nullable Instant gracePeriodEndsAt,
		@Nullable String rollbackToken, @Nullable Instant rollbackExpiresAt) {

	@Override
	public String toString() {
		return "Rotation[credentialType=%s, newCredential=******]".formatted(this.credentialType);
	}

}
