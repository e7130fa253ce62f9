package ai.contio.spring.oauth2.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a connection.
 *
 * @param principal the name of the principal of this application
 * @param contioUserId the id of the Contio user, or {@code null} if Contio did not tell
 * @param email the address of the Contio user, or {@code null} if Contio did not tell
 * @param scopes the scopes that the user granted, in alphabetical order
 * @param tokens the tokens, or {@code null} once they are of no use any more
 * @param connectedAt when the user connected
 */
public record StoredConnection(String principal, @Nullable String contioUserId, @Nullable String email,
		Set<String> scopes, @Nullable Tokens tokens, Instant connectedAt) {

	public StoredConnection {
		scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
	}

	StoredConnection with(@Nullable Tokens newTokens, Set<String> newScopes) {
		return new StoredConnection(this.principal, this.contioUserId, this.email, newScopes, newTokens,
				this.connectedAt);
	}

	/**
	 * The connection without its tokens.
	 * @return what applications get to see
	 */
	public ContioConnection toConnection() {
		return new ContioConnection(this.principal, this.contioUserId, this.email, this.scopes, this.connectedAt,
				this.tokens == null);
	}

	/**
	 * What Contio's token endpoint gave.
	 *
	 * @param access the access token
	 * @param issuedAt when it was issued
	 * @param expiresAt when it expires
	 * @param refresh the refresh token, or {@code null} if there is none
	 */
	public record Tokens(ContioSecret access, Instant issuedAt, Instant expiresAt, @Nullable ContioSecret refresh) {

		boolean isExpired(Instant now) {
			return !now.isBefore(this.expiresAt);
		}

		/* A token that lives no longer than twice the margin is refreshed at half life */
		boolean isDue(Instant now, Duration margin) {
			Duration half = Duration.between(this.issuedAt, this.expiresAt).dividedBy(2);
			return !now.isBefore(this.expiresAt.minus((half.compareTo(margin) < 0) ? half : margin));
		}

	}

}
