package ai.contio.spring.oauth2.connection;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps connections in memory. They are gone after a restart, and other nodes do not see
 * them.
 */
public final class MemoryConnectionStore implements ConnectionStore {

	private final Map<String, StoredConnection> connections = new ConcurrentHashMap<>();

	@Override
	public Optional<StoredConnection> find(String principal) {
		return Optional.ofNullable(this.connections.get(principal));
	}

	@Override
	public Optional<StoredConnection> findByContioUser(String contioUserId) {
		return this.connections.values()
			.stream()
			.filter((connection) -> contioUserId.equals(connection.contioUserId()) && connection.tokens() != null)
			.max(Comparator.comparing(StoredConnection::connectedAt));
	}

	@Override
	public void save(StoredConnection connection) {
		this.connections.put(connection.principal(), connection);
	}

	@Override
	public void remove(String principal) {
		this.connections.remove(principal);
	}

	@Override
	public boolean blocks() {
		return false;
	}

}
