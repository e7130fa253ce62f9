package ai.contio.spring.oauth2.connection;

import ai.contio.spring.client.ResourceOwner;

/**
 * Thrown when the tokens of a connection are stored but cannot be read. The connection
 * stays as it is stored, for whoever puts right what is wrong; the user can connect again
 * in its place.
 */
public class UnreadableConnectionException extends RuntimeException {

	private final transient StoredConnection connection;

	/**
	 * A connection that cannot be read.
	 * @param connection what can be read of it, with {@link ReconnectReason#UNREADABLE}
	 * in place of its tokens
	 * @param problem what is wrong with it, without showing a token
	 * @param action what to do about it
	 */
	public UnreadableConnectionException(StoredConnection connection, String problem, String action) {
		super("The connection of %s to Contio cannot be read: %s. %s".formatted(connection.owner(), problem, action));
		this.connection = connection;
	}

	/**
	 * What can be read of the connection.
	 * @return the connection, without tokens
	 */
	public StoredConnection getConnection() {
		return this.connection;
	}

	/**
	 * Whose connection it is.
	 * @return the user of this application
	 */
	public ResourceOwner getOwner() {
		return this.connection.owner();
	}

}
