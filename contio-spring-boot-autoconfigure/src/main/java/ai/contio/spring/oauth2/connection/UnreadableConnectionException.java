package ai.contio.spring.oauth2.connection;

import ai.contio.spring.client.ResourceOwner;

/**
 * Thrown when the tokens of a connection are stored but cannot be read. The connection
 * stays as it is stored, for whoever puts right what is wrong; the user can connect again
 * in its place.
 */
public class UnreadableConnectionException extends RuntimeException {

	private final transient ResourceOwner owner;

	/**
	 * A connection that cannot be read.
	 * @param owner whose it is
	 * @param problem what is wrong with it, without showing a token
	 * @param action what to do about it
	 */
	public UnreadableConnectionException(ResourceOwner owner, String problem, String action) {
		super("The connection of %s to Contio cannot be read: %s. %s".formatted(owner, problem, action));
		this.owner = owner;
	}

	/**
	 * Whose connection it is.
	 * @return the user of this application
	 */
	public ResourceOwner getOwner() {
		return this.owner;
	}

}
