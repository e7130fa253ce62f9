package ai.contio.spring.oauth2.connection;

/**
 * What happened to a connection. It is published to the application after it has been
 * stored, on the thread that stored it:
 * {@code @EventListener void on(ConnectionEvent.NeedsReconnecting event)}. A listener
 * that fails is logged and changes nothing about the connection.
 */
public sealed interface ConnectionEvent {

	/**
	 * The connection, as it is now, or as it was before it ended.
	 * @return the connection
	 */
	ContioConnection connection();

	/**
	 * A user has connected, or connected again.
	 *
	 * @param connection the connection
	 */
	record Connected(ContioConnection connection) implements ConnectionEvent {

	}

	/**
	 * Contio gave new tokens.
	 *
	 * @param connection the connection
	 */
	record Refreshed(ContioConnection connection) implements ConnectionEvent {

	}

	/**
	 * The connection is of no use until the user connects again.
	 *
	 * @param connection the connection, with the reason
	 */
	record NeedsReconnecting(ContioConnection connection) implements ConnectionEvent {

	}

	/**
	 * The connection was ended here, and is forgotten.
	 *
	 * @param connection the connection as it was
	 */
	record Disconnected(ContioConnection connection) implements ConnectionEvent {

	}

}
