package ai.contio.spring.sandbox.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The connection of a user with the partner app. A user has one, however often they
 * consented.
 *
 * @param userId the user
 * @param scopes what they granted last
 * @param createdAt when they consented first
 * @param updatedAt when they consented last, or the connection was revoked
 * @param lastUsedAt when the app made use of it last, or {@code null}
 * @param expiresAt when it ends unless it is refreshed
 * @param revokedAt when it was revoked, or {@code null}
 */
public record Connection(UUID userId, List<String> scopes, Instant createdAt, Instant updatedAt,
		@Nullable Instant lastUsedAt, Instant expiresAt, @Nullable Instant revokedAt) {

	/**
	 * Its id, the same in every sandbox.
	 * @return the id
	 */
	public UUID id() {
		return UUID.nameUUIDFromBytes(("connection of " + this.userId).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What became of it.
	 * @param now the sandbox's time
	 * @return active, revoked or expired
	 */
	public String status(Instant now) {
		if (this.revokedAt != null) {
			return "revoked";
		}
		return now.isBefore(this.expiresAt) ? "active" : "expired";
	}

	Connection granted(Set<String> newScopes, Instant now, Instant end) {
		return new Connection(this.userId, newScopes.stream().sorted().toList(), this.createdAt, now, this.lastUsedAt,
				(this.revokedAt == null && this.expiresAt.isAfter(end)) ? this.expiresAt : end, null);
	}

	Connection used(Instant now) {
		return new Connection(this.userId, this.scopes, this.createdAt, this.updatedAt, now, this.expiresAt,
				this.revokedAt);
	}

	Connection revoked(Instant now) {
		return new Connection(this.userId, this.scopes, this.createdAt, now, this.lastUsedAt, this.expiresAt, now);
	}

}
