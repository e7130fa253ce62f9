package ai.contio.spring.sandbox.credential;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a credential is, without its value.
 *
 * @param credentialType which one, as the API spells it
 * @param status {@code active}, or {@code pending_rotation} while an old value works
 * beside the new one
 * @param createdAt when the value was made that is in use
 * @param ageDays the whole days since
 * @param lastRotatedAt when it was last rotated, or {@code null} if never
 * @param lastUsedAt when somebody last authenticated with it, or {@code null} if nobody
 * has
 * @param gracePeriodEndsAt when the old value stops working, or {@code null} if none
 * works
 * @param recommendedAction {@code ok}, {@code rotate_soon} or {@code rotate_now}
 */
record CredentialStatus(String credentialType, String status, Instant createdAt, long ageDays,
		@Nullable Instant lastRotatedAt, @Nullable Instant lastUsedAt, @Nullable Instant gracePeriodEndsAt,
		String recommendedAction) {

	/* Contio does not say when. These are round numbers of ours. */
	private static final int ROTATE_SOON_DAYS = 90;

	private static final int ROTATE_NOW_DAYS = 180;

	static String recommendation(Duration age) {
		if (age.toDays() >= ROTATE_NOW_DAYS) {
			return "rotate_now";
		}
		return (age.toDays() >= ROTATE_SOON_DAYS) ? "rotate_soon" : "ok";
	}

}
