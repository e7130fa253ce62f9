package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.observation.RepeatedProblem;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happens to connections: what is stored, and what the application is
 * told of it. Its methods may block.
 */
public final class ConnectionLifecycle {

	private static final Log logger = LogFactory.getLog(ConnectionLifecycle.class);

	private final ConnectionStore store;

	private final Consumer<? super ConnectionEvent> events;

	private final RepeatedProblem unreadable = new RepeatedProblem(logger, Clock.systemUTC());

	/**
	 * The life of connections.
	 * @param store where they are kept
	 * @param events whom to tell
	 */
	public ConnectionLifecycle(ConnectionStore store, Consumer<? super ConnectionEvent> events) {
		this.store = store;
		this.events = events;
	}

	/**
	 * Where connections are kept.
	 * @return the store, for reading
	 */
	ConnectionStore store() {
		return this.store;
	}

	/**
	 * The connection that acts for somebody: for a user of Contio, the most recent one
	 * that is good, or else the most recent one.
	 * @param owner for whom
	 * @return the connection, or empty if there is none
	 */
	Optional<StoredConnection> find(ResourceOwner owner) {
		return switch (owner.type()) {
			case PRINCIPAL -> this.store.find(owner);
			case CONTIO_USER -> this.store.findByContioUser(owner.name())
				.stream()
				.reduce((best, next) -> (best.tokens() == null && next.tokens() != null) ? next : best);
		};
	}

	/**
	 * The same, for whoever does not need its tokens.
	 * @param owner for whom
	 * @return the connection, or empty if there is none. One that cannot be read has
	 * {@link ReconnectReason#UNREADABLE}
	 */
	Optional<StoredConnection> look(ResourceOwner owner) {
		try {
			return find(owner);
		}
		catch (UnreadableConnectionException ex) {
			this.unreadable.warn(String.valueOf(ex.getMessage()), null);
			return Optional.of(ex.getConnection());
		}
	}

	/**
	 * Keep a connection that a user has made.
	 * @param connection the connection
	 */
	public void connected(StoredConnection connection) {
		this.store.save(connection);
		publish(new ConnectionEvent.Connected(connection.toConnection()));
	}

	/**
	 * Change a connection while nobody else does, and tell what has become of it.
	 * @param owner whose it is
	 * @param change gives new tokens or takes them away, or leaves all as it is
	 * @return the connection now, or empty if there is none
	 */
	Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change) {
		AtomicReference<@Nullable StoredConnection> before = new AtomicReference<>();
		Optional<StoredConnection> after = this.store.update(owner, (connection) -> {
			before.set(connection);
			return change.apply(connection);
		});
		after.filter((connection) -> connection != before.get())
			.ifPresent((connection) -> publish(changed(connection)));
		return after;
	}

	private static ConnectionEvent changed(StoredConnection connection) {
		return (connection.tokens() != null) ? new ConnectionEvent.Refreshed(connection.toConnection())
				: new ConnectionEvent.NeedsReconnecting(connection.toConnection());
	}

	/**
	 * Take the tokens from all connections of a user of Contio who has ended them there.
	 * Connections that were made later are left alone.
	 * @param contioUserId the id of the user of Contio
	 * @param revokedAt when that was
	 */
	public void revoked(String contioUserId, Instant revokedAt) {
		for (StoredConnection connection : this.store.findByContioUser(contioUserId)) {
			// One that cannot be read cannot be changed either
			if (connection.tokens() != null) {
				update(connection.owner(),
						(current) -> (current.tokens() != null && !current.connectedAt().isAfter(revokedAt))
								? current.needingReconnect(ReconnectReason.REVOKED) : current);
			}
		}
	}

	/**
	 * Take the tokens from a connection that is to end, so that nobody refreshes them any
	 * more: the new ones would outlive it.
	 * @param seen the connection as it was found
	 * @return the connection with its tokens as they are now
	 */
	StoredConnection take(StoredConnection seen) {
		if (seen.tokens() == null) {
			return seen;
		}
		AtomicReference<@Nullable StoredConnection> taken = new AtomicReference<>();
		try {
			this.store.update(seen.owner(), (stored) -> {
				taken.set(stored);
				return (stored.tokens() != null) ? stored.needingReconnect(ReconnectReason.REVOKED) : stored;
			});
		}
		catch (ConnectionBusyException ex) {
			logger.debug("The connection of %s ends although it is being refreshed".formatted(seen.owner()), ex);
		}
		StoredConnection current = taken.get();
		return (current != null) ? current : seen;
	}

	/**
	 * Forget a connection, unless the user has made another one meanwhile.
	 * @param connection the connection
	 */
	void disconnected(StoredConnection connection) {
		boolean another = look(connection.owner())
			.filter((current) -> !current.connectedAt().equals(connection.connectedAt()))
			.isPresent();
		if (another) {
			return;
		}
		this.store.remove(connection.owner());
		publish(new ConnectionEvent.Disconnected(connection.toConnection()));
	}

	private void publish(ConnectionEvent event) {
		try {
			this.events.accept(event);
		}
		catch (RuntimeException ex) {
			logger.error("The application failed to handle %s of %s".formatted(event.getClass().getSimpleName(),
					event.connection().owner()), ex);
		}
	}

}
