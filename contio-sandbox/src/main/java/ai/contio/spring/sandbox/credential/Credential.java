package ai.contio.spring.sandbox.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A credential, with the value before it. That one works until the grace period ends, and
 * a rollback can bring it back for an hour.
 * <p>
 * What a second rotation does while the first is in its grace period is not published.
 * Here the newest two values work: the oldest stops at once, and its rollback token with
 * it.
 */
final class Credential {

	private static final Duration ROLLBACK_LIFETIME = Duration.ofHours(1);

	private final CredentialType type;

	private final Clock clock;

	private SecretValue current;

	private @Nullable SecretValue previous;

	private @Nullable SecretValue rollbackToken;

	private @Nullable Instant graceEndsAt;

	private @Nullable Instant lastRotatedAt;

	private @Nullable Instant lastUsedAt;

	Credential(CredentialType type, String secret, Clock clock) {
		this.type = type;
		this.clock = clock;
		this.current = new SecretValue(secret, now());
	}

	synchronized String value() {
		return this.current.text();
	}

	synchronized boolean accepts(String presented) {
		boolean accepted = this.current.is(presented)
				|| (isGracePeriod() && this.previous != null && this.previous.is(presented));
		if (accepted) {
			this.lastUsedAt = now();
		}
		return accepted;
	}

	/**
	 * Replace the value at once, for good.
	 */
	synchronized Rotation replace() {
		this.current = SecretValue.random(this.type.prefix(), now());
		this.lastRotatedAt = now();
		return new Rotation(this.type.code(), this.current.text(), null, null, null);
	}

	/**
	 * Replace the value, with the old one beside it for a while.
	 */
	synchronized Rotation rotate(Duration gracePeriod) {
		Instant now = now();
		SecretValue token = SecretValue.random("rbt_sandbox_", now);
		this.previous = this.current;
		this.rollbackToken = token;
		this.graceEndsAt = now.plus(gracePeriod);
		replace();
		return new Rotation(this.type.code(), this.current.text(), this.graceEndsAt, token.text(),
				token.createdAt().plus(ROLLBACK_LIFETIME));
	}

	/**
	 * Make the value before the last rotation the only one.
	 * @param token the token that came with the rotation
	 * @return whether it was good
	 */
	synchronized boolean rollback(String token) {
		if (this.previous == null || this.rollbackToken == null || !this.rollbackToken.is(token)
				|| !this.clock.instant().isBefore(this.rollbackToken.createdAt().plus(ROLLBACK_LIFETIME))) {
			return false;
		}
		this.current = this.previous;
		this.previous = null;
		this.rollbackToken = null;
		this.graceEndsAt = null;
		return true;
	}

	synchronized CredentialStatus status() {
		Duration age = Duration.between(this.current.createdAt(), now());
		return new CredentialStatus(this.type.code(), isGracePeriod() ? "pending_rotation" : "active",
				this.current.createdAt(), age.toDays(), this.lastRotatedAt, this.lastUsedAt,
				isGracePeriod() ? this.graceEndsAt : null, CredentialStatus.recommendation(age));
	}

	private boolean isGracePeriod() {
		return this.graceEndsAt != null && this.clock.instant().isBefore(this.graceEndsAt);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	@Override
	public String toString() {
		return "Credential[%s, ******]".formatted(this.type);
	}

}
