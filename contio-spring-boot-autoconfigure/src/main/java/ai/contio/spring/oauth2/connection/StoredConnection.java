package ai.contio.spring.oauth2.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * All that is kept of a connection. It has either tokens or a reason to connect again.
 *
 * @param owner the user of this application
 * @param contioUserId the id of the Contio user, or {@code null} if Contio did not tell
 * @param email the address of the Contio user, or {@code null} if Contio did not tell
 * @param requestedScopes the scopes that the user was asked for, in alphabetical order;
 * empty if that is not known
 * @param scopes the scopes that the user granted, in alphabetical order
 * @param connectedAt when the user connected
 * @param refreshedAt when Contio last gave tokens
 * @param tokens the tokens, or {@code null} once they are of no use any more
 * @param reconnectReason why they are of no use, or {@code null} if they are
 */
public record StoredConnection(ResourceOwner owner, @Nullable String contioUserId, @Nullable String email,
		Set<String> requestedScopes, Set<String> scopes, Instant connectedAt, Instant refreshedAt,
		@Nullable Tokens tokens, @Nullable ReconnectReason reconnectReason) {

	public StoredConnection {
		Assert.isTrue(owner.type() == ResourceOwner.Type.PRINCIPAL, "A connection belongs to a principal");
		Assert.isTrue((tokens == null) == (reconnectReason != null),
				"A connection has either tokens or a reason to connect again");
		requestedScopes = Collections.unmodifiableSortedSet(new TreeSet<>(requestedScopes));
		scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
	}

	/**
	 * A connection that a user has just made.
	 * @param owner the user of this application
	 * @param identity who that is at Contio
	 * @param requestedScopes what the user was asked for, empty if that is not known
	 * @param scopes what the user granted
	 * @param tokens what Contio gave
	 * @param now the time
	 * @return the connection
	 */
	public static StoredConnection of(ResourceOwner owner, ContioIdentity identity, Set<String> requestedScopes,
			Set<String> scopes, Tokens tokens, Instant now) {
		return new StoredConnection(owner, identity.userId(), identity.email(), requestedScopes, scopes, now, now,
				tokens, null);
	}

	StoredConnection refreshed(Tokens newTokens, Set<String> newScopes, Instant now) {
		return new StoredConnection(this.owner, this.contioUserId, this.email, this.requestedScopes, newScopes,
				this.connectedAt, now, newTokens, null);
	}

	/**
	 * The connection without its tokens, which are of no use any more.
	 * @param reason why
	 * @return the connection
	 */
	public StoredConnection needingReconnect(ReconnectReason reason) {
		return new StoredConnection(this.owner, this.contioUserId, this.email, this.requestedScopes, this.scopes,
				this.connectedAt, this.refreshedAt, null, reason);
	}

	/**
	 * The connection as applications get to see it.
	 * @return the connection without its tokens
	 */
	public ContioConnection toConnection() {
		return new ContioConnection(this.owner, this.contioUserId, this.email, this.requestedScopes, this.scopes,
				this.connectedAt, this.refreshedAt, this.reconnectReason);
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
