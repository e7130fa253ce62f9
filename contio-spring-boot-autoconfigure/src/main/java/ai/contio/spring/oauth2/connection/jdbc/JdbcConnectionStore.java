package ai.contio.spring.oauth2.connection.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.jdbc.IndependentDataSource;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.connection.UnreadableConnectionException;
import ai.contio.spring.seal.TextSealer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.util.Assert;

/**
 * Keeps connections in PostgreSQL or H2, with their tokens sealed. Nodes that share the
 * database share the connections: a row is locked while it changes. It works in
 * transactions of its own, on further connections of the pool, whatever transaction the
 * caller is in.
 */
public final class JdbcConnectionStore implements ConnectionStore {

	private static final Log logger = LogFactory.getLog(JdbcConnectionStore.class);

	private static final int MAX_LENGTH = 255;

	private static final int PAGE = 100;

	private final ConnectionTable table;

	private final ConnectionSeal seal;

	private final RowLocks locks;

	/**
	 * A store. It looks into the database at once.
	 * @param dataSource the database
	 * @param sealer seals the tokens
	 * @param settings how the store behaves
	 * @throws ContioConfigurationException if the table is missing or of another version,
	 * or if the database is one that the store does not know
	 */
	public JdbcConnectionStore(DataSource dataSource, TextSealer sealer, JdbcConnectionSettings settings) {
		DataSource independent = IndependentDataSource.of(dataSource);
		JdbcClient client = JdbcClient.create(independent);
		this.table = new ConnectionTable(client);
		this.seal = new ConnectionSeal(sealer, settings.allowPlaintext());
		this.locks = new RowLocks(independent, client, this.table, ConnectionSchema.TABLE.check(independent, client),
				settings);
	}

	@Override
	public Optional<StoredConnection> find(ResourceOwner owner) {
		return this.locks.read(() -> this.table.find(owner)).map(this.seal::open);
	}

	@Override
	public List<StoredConnection> findByContioUser(String contioUserId) {
		return open(this.locks.read(() -> this.table.findByContioUser(contioUserId)));
	}

	@Override
	public List<StoredConnection> findAll(@Nullable ResourceOwner after, int limit) {
		return open(this.locks.read(() -> this.table.findAll(after, limit)));
	}

	@Override
	public Map<ContioConnection.State, Long> countByState() {
		return this.locks.read(this.table::countByState);
	}

	private List<StoredConnection> open(List<ConnectionRow> rows) {
		return rows.stream().map(this.seal::openIfReadable).toList();
	}

	/**
	 * Keep a connection, in place of any that its owner had.
	 * @param connection the connection
	 * @throws IllegalArgumentException if the name of the principal or of the identity
	 * provider is longer than 255 characters, or has a null character
	 */
	@Override
	public void save(StoredConnection connection) {
		check("name of the principal", connection.owner().name());
		check("name of the identity provider", connection.owner().identityProvider());
		try {
			write(connection);
		}
		catch (DuplicateKeyException ex) {
			// Another one has inserted it meanwhile: now there is a row to lock
			write(connection);
		}
	}

	private void write(StoredConnection connection) {
		this.locks.locked(connection.owner(), (stored) -> {
			stored.ifPresentOrElse((row) -> this.table.update(this.seal.row(connection, row.version() + 1)),
					() -> this.table.insert(this.seal.row(connection, 1)));
			return true;
		});
	}

	private static void check(String what, String value) {
		Assert.isTrue(value.length() <= MAX_LENGTH,
				() -> "The %s has %d characters, and a connection can be stored for at most %d. Choose a shorter one with a PrincipalResolver of your own"
					.formatted(what, value.length(), MAX_LENGTH));
		Assert.isTrue(value.indexOf('\0') < 0, () -> "The %s has a null character".formatted(what));
	}

	@Override
	public Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change) {
		AtomicReference<@Nullable ConnectionRow> written = new AtomicReference<>();
		try {
			return this.locks.locked(owner, (stored) -> stored.map((row) -> change(row, change, written)));
		}
		catch (DataAccessException | TransactionException ex) {
			ConnectionRow row = written.get();
			if (row == null) {
				throw ex;
			}
			return Optional.of(this.seal.open(writeAgain(row, ex)));
		}
	}

	private StoredConnection change(ConnectionRow row, UnaryOperator<StoredConnection> change,
			AtomicReference<@Nullable ConnectionRow> written) {
		StoredConnection connection = this.seal.open(row);
		StoredConnection changed = change.apply(connection);
		if (changed == connection) {
			return connection;
		}
		Assert.isTrue(changed.owner().equals(row.owner()), "A connection stays with its owner");
		ConnectionRow changedRow = this.seal.row(changed, row.version() + 1);
		written.set(changedRow);
		this.table.update(changedRow);
		return this.seal.open(changedRow);
	}

	/*
	 * The database has gone away while the change ran. Contio does not give the same
	 * tokens again, so they get a second chance, unless somebody else was faster
	 */
	private ConnectionRow writeAgain(ConnectionRow row, RuntimeException failure) {
		logger.warn("The connection of %s could not be stored (%s) and is stored once more".formatted(row.owner(),
				failure.getClass().getSimpleName()));
		try {
			return this.locks.locked(row.owner(), (stored) -> {
				boolean untouched = stored.filter((other) -> other.version() == row.version() - 1).isPresent();
				if (untouched) {
					this.table.update(row);
				}
				else if (!stored.filter(row::equals).isPresent()) {
					throw failure;
				}
				return row;
			});
		}
		catch (RuntimeException ex) {
			if (ex != failure) {
				failure.addSuppressed(ex);
			}
			throw failure;
		}
	}

	@Override
	public void remove(ResourceOwner owner) {
		this.locks.locked(owner, (stored) -> {
			this.table.delete(owner);
			return true;
		});
	}

	/**
	 * Seal with the first key whatever was sealed with another one, or was not sealed and
	 * is read all the same. Connections that cannot be read are left as they are.
	 * @return how many connections were sealed anew
	 */
	public int sealAnew() {
		int count = 0;
		List<ConnectionRow> rows = List.of();
		do {
			ResourceOwner last = rows.isEmpty() ? null : rows.get(rows.size() - 1).owner();
			rows = this.locks.read(() -> this.table.findAll(last, PAGE));
			count += (int) rows.stream().filter(this.seal::isOutdated).filter(this::sealAnew).count();
		}
		while (rows.size() == PAGE);
		return count;
	}

	private boolean sealAnew(ConnectionRow outdated) {
		try {
			return this.locks.locked(outdated.owner(), (stored) -> {
				stored.filter(this.seal::isOutdated)
					.ifPresent((row) -> this.table.update(this.seal.row(this.seal.open(row), row.version() + 1)));
				return true;
			});
		}
		catch (UnreadableConnectionException ex) {
			logger.warn(ex.getMessage());
			return false;
		}
	}

}
