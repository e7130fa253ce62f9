package ai.contio.spring.sandbox.sso;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signing in with the partner's identity provider.
 *
 * @param id its id, for who polls it
 * @param state what the identity provider sends back
 * @param target where the person is going
 * @param createdAt when it began
 * @param userId who it turned out to be, or {@code null}
 * @param error why it failed, or {@code null}
 */
record SsoSession(String id, String state, String target, Instant createdAt, @Nullable UUID userId,
		@Nullable String error) {

	/* Not published */
	private static final Duration LIFETIME = Duration.ofMinutes(10);

	static SsoSession begin(String target, Instant now) {
		return new SsoSession("sess_" + hex(), hex(), target, now, null, null);
	}

	SsoSession completed(UUID user) {
		return new SsoSession(this.id, this.state, this.target, this.createdAt, user, null);
	}

	SsoSession failed(String reason) {
		return new SsoSession(this.id, this.state, this.target, this.createdAt, null, reason);
	}

	boolean isPending(Instant now) {
		return status(now).equals("pending");
	}

	String status(Instant now) {
		if (this.userId != null) {
			return "completed";
		}
		if (this.error != null) {
			return "failed";
		}
		return now.isBefore(this.createdAt.plus(LIFETIME)) ? "pending" : "expired";
	}

	private static String hex() {
		return UUID.randomUUID().toString().replace("-", "");
	}

}
