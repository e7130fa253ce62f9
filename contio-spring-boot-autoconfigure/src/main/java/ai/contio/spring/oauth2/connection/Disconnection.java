package ai.contio.spring.oauth2.connection;

import java.util.Set;

/**
 * What came of ending a connection. It is forgotten in any case.
 *
 * @param existed whether there was a connection
 * @param notRevoked the tokens that Contio could not be made to revoke, and that stay
 * good there until they expire; the log says why
 */
public record Disconnection(boolean existed, Set<Token> notRevoked) {

	/**
	 * Whether there was a connection and nothing is left of it.
	 * @return {@code true} if all of its tokens are revoked
	 */
	public boolean isComplete() {
		return this.existed && this.notRevoked.isEmpty();
	}

	/**
	 * The tokens of a connection.
	 */
	public enum Token {

		/** The access token. */
		ACCESS,

		/** The refresh token. */
		REFRESH

	}

}
