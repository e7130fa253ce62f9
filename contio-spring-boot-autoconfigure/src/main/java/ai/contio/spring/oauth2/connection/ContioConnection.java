package ai.contio.spring.oauth2.connection;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

/**
 * That a user of this application has let it act for them at Contio. It holds no token.
 *
 * @param owner the user of this application; calls act for them with
 * {@code contio.as(connection.owner())}
 * @param contioUserId the id of the Contio user, or {@code null} if Contio did not tell
 * @param email the address of the Contio user, or {@code null} if Contio did not tell
 * @param requestedScopes the scopes that the user was asked for, empty if that is not
 * known
 * @param scopes the scopes that the user granted, which may be fewer, or none
 * @param connectedAt when the user connected
 * @param refreshedAt when Contio last gave tokens for it
 * @param reconnectReason why it is of no use until the user connects again, or
 * {@code null} while it is good
 */
public record ContioConnection(ResourceOwner owner, @Nullable String contioUserId, @Nullable String email,
		Set<String> requestedScopes, Set<String> scopes, Instant connectedAt, Instant refreshedAt,
		@Nullable ReconnectReason reconnectReason) {

	/**
	 * The name of the principal of this application.
	 * @return the name
	 */
	public String principalName() {
		return this.owner.name();
	}

	/**
	 * Whether it is good, as far as is known.
	 * @return the state
	 */
	public State state() {
		return (this.reconnectReason == null) ? State.CONNECTED : State.NEEDS_RECONNECTING;
	}

	/**
	 * Whether it is of no use until the user connects again.
	 * @return {@code true} if it is
	 */
	public boolean needsReconnecting() {
		return state() == State.NEEDS_RECONNECTING;
	}

	/**
	 * The scopes that the user was asked for and did not grant.
	 * @return the scopes, in alphabetical order
	 */
	public Set<String> declinedScopes() {
		Set<String> declined = new TreeSet<>(this.requestedScopes);
		declined.removeAll(this.scopes);
		return declined;
	}

	/**
	 * The states of a connection. One that has ended is not there any more.
	 */
	public enum State {

		/** Calls act for the user. */
		CONNECTED,

		/** Calls fail until the user connects again. */
		NEEDS_RECONNECTING

	}

}
