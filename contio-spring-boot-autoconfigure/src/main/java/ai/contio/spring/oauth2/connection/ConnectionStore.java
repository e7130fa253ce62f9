package ai.contio.spring.oauth2.connection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

/**
 * Where connections are kept. A user of this application has one connection at most.
 * Nothing here publishes an event or calls Contio.
 */
public interface ConnectionStore {

	/**
	 * Find the connection of a user of this application.
	 * @param owner the user
	 * @return the connection, or empty
	 * @throws UnreadableConnectionException if there is one that cannot be read
	 */
	Optional<StoredConnection> find(ResourceOwner owner);

	/**
	 * Find the connections of a user of Contio.
	 * @param contioUserId the id of the user of Contio
	 * @return the connections, the most recent first. One that cannot be read is among
	 * them and has {@link ReconnectReason#UNREADABLE}
	 */
	List<StoredConnection> findByContioUser(String contioUserId);

	/**
	 * Find connections, in a fixed order.
	 * @param after the owner of the last one that is known already, or {@code null} to
	 * begin
	 * @param limit the most to find
	 * @return the connections, fewer than the limit if there are no more. One that cannot
	 * be read is among them and has {@link ReconnectReason#UNREADABLE}
	 */
	List<StoredConnection> findAll(@Nullable ResourceOwner after, int limit);

	/**
	 * Keep a connection, in place of any that its owner had.
	 * @param connection the connection
	 */
	void save(StoredConnection connection);

	/**
	 * Change a connection while nobody else changes it, on this node or another: whoever
	 * wants to waits. It may take as long as a call of Contio does. What the change
	 * returns is kept when this returns, whatever transaction the caller is in; if it
	 * throws, nothing is changed.
	 * @param owner the owner of the connection
	 * @param change makes a connection of the stored one; returns what it was given to
	 * leave it as it is
	 * @return what is stored now, or empty if there is no connection
	 * @throws ConnectionBusyException if others took too long
	 * @throws UnreadableConnectionException if it cannot be read; it stays as it is
	 */
	Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change);

	/**
	 * Forget the connection of a user of this application.
	 * @param owner the user
	 */
	void remove(ResourceOwner owner);

	/**
	 * How many connections are in which state, as they are stored: one that turns out to
	 * be unreadable counts as connected.
	 * @return the counts; nothing for a state that no connection is in
	 */
	default Map<ContioConnection.State, Long> countByState() {
		Map<ContioConnection.State, Long> counts = new EnumMap<>(ContioConnection.State.class);
		int limit = 100;
		List<StoredConnection> page = findAll(null, limit);
		while (!page.isEmpty()) {
			page.forEach((connection) -> counts.merge(connection.toConnection().state(), 1L, Long::sum));
			page = (page.size() < limit) ? List.of() : findAll(page.get(page.size() - 1).owner(), limit);
		}
		return counts;
	}

	/**
	 * Whether reading may block, so that it has no place on an event loop. Everything
	 * else may block in any case.
	 * @return {@code true} unless everything is in memory
	 */
	default boolean blocks() {
		return true;
	}

}
