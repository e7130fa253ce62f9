package ai.contio.spring.oauth2.connection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

/**
 * Keeps connections in memory. They are gone after a restart, and other nodes do not see
 * them.
 */
public final class MemoryConnectionStore implements ConnectionStore {

	private static final Comparator<ResourceOwner> ORDER = Comparator.comparing(ResourceOwner::identityProvider)
		.thenComparing(ResourceOwner::name);

	private final ConcurrentNavigableMap<ResourceOwner, StoredConnection> connections = new ConcurrentSkipListMap<>(
			ORDER);

	/* One for each owner there ever was: little, beside what a session takes */
	private final ConcurrentNavigableMap<ResourceOwner, Lock> locks = new ConcurrentSkipListMap<>(ORDER);

	@Override
	public Optional<StoredConnection> find(ResourceOwner owner) {
		return Optional.ofNullable(this.connections.get(owner));
	}

	@Override
	public List<StoredConnection> findByContioUser(String contioUserId) {
		return this.connections.values()
			.stream()
			.filter((connection) -> contioUserId.equals(connection.contioUserId()))
			.sorted(Comparator.comparing(StoredConnection::connectedAt).reversed())
			.toList();
	}

	@Override
	public List<StoredConnection> findAll(@Nullable ResourceOwner after, int limit) {
		Stream<StoredConnection> rest = ((after != null) ? this.connections.tailMap(after, false) : this.connections)
			.values()
			.stream();
		return rest.limit(limit).toList();
	}

	@Override
	public void save(StoredConnection connection) {
		locked(connection.owner(), () -> this.connections.put(connection.owner(), connection));
	}

	@Override
	public Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change) {
		return Optional.ofNullable(locked(owner, () -> {
			StoredConnection connection = this.connections.get(owner);
			if (connection == null) {
				return null;
			}
			StoredConnection changed = change.apply(connection);
			this.connections.put(owner, changed);
			return changed;
		}));
	}

	@Override
	public void remove(ResourceOwner owner) {
		locked(owner, () -> this.connections.remove(owner));
	}

	private @Nullable StoredConnection locked(ResourceOwner owner, Supplier<@Nullable StoredConnection> action) {
		Lock lock = this.locks.computeIfAbsent(owner, (key) -> new ReentrantLock());
		lock.lock();
		try {
			return action.get();
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public boolean blocks() {
		return false;
	}

}
