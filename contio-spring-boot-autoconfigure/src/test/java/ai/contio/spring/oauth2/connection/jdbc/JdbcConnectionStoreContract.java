package ai.contio.spring.oauth2.connection.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionBusyException;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ConnectionStoreContract;
import ai.contio.spring.oauth2.connection.StoredConnection;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the store does in every database, with two nodes that each have a pool of their
 * own.
 */
abstract class JdbcConnectionStoreContract extends ConnectionStoreContract {

	private static final Duration NOT_LONG = Duration.ofMillis(300);

	final HikariDataSource pool;

	private final HikariDataSource otherPool;

	private final JdbcConnectionStore store;

	private final JdbcConnectionStore storeOfAnotherNode;

	JdbcConnectionStoreContract(Databases database) {
		String url = database.createWithTables();
		this.pool = Databases.pool(url, 2);
		this.otherPool = Databases.pool(url, 8);
		this.store = store(JdbcConnectionSettings.defaults());
		this.storeOfAnotherNode = new JdbcConnectionStore(this.otherPool, Keys.sealer("a"),
				JdbcConnectionSettings.defaults());
	}

	@AfterEach
	void close() {
		this.pool.close();
		this.otherPool.close();
	}

	private JdbcConnectionStore store(JdbcConnectionSettings settings) {
		return new JdbcConnectionStore(this.pool, Keys.sealer("a"), settings);
	}

	@Override
	protected ConnectionStore store() {
		return this.store;
	}

	@Override
	protected ConnectionStore storeOfAnotherNode() {
		return this.storeOfAnotherNode;
	}

	@Test
	void timesAreKeptToTheMicrosecond() {
		Instant nanos = NOW.plusNanos(789);
		store().save(connection(ADA, "u-1", "token", nanos));
		assertThat(store().find(ADA)).contains(connection(ADA, "u-1", "token", NOW));
		StoredConnection changed = connection(ADA, "u-1", "changed", nanos);
		assertThat(store().update(ADA, (connection) -> changed)).contains(connection(ADA, "u-1", "changed", NOW));
	}

	@Test
	void whoeverWaitsTooLongIsToldSo() {
		JdbcConnectionStore impatient = store(new JdbcConnectionSettings(NOT_LONG, 5, false));
		store().save(connection(ADA, "u-1", "token", NOW));
		store().save(connection(BOB, "u-2", "token", NOW));
		List<Runnable> actions = List.of(() -> impatient.update(ADA, (connection) -> connection),
				() -> impatient.save(connection(ADA, "u-1", "token", NOW)), () -> impatient.remove(ADA));
		storeOfAnotherNode().update(ADA, (connection) -> {
			assertThat(actions)
				.allSatisfy((action) -> assertThatExceptionOfType(ConnectionBusyException.class).isThrownBy(action::run)
					.withMessageContaining("'ada'"));
			assertThat(impatient.find(ADA)).contains(connection);
			assertThat(impatient.update(BOB, (other) -> other)).isPresent();
			return connection;
		});
		assertThat(impatient.update(ADA, (connection) -> connection)).isPresent();
	}

	@Test
	void changesLeaveConnectionsOfThePoolToOthers() {
		JdbcConnectionStore store = store(new JdbcConnectionSettings(NOT_LONG, 1, false));
		store.save(connection(ADA, "u-1", "token", NOW));
		store.save(connection(BOB, "u-2", "token", NOW));
		store.update(ADA, (connection) -> {
			assertThatExceptionOfType(ConnectionBusyException.class)
				.isThrownBy(() -> store.update(BOB, (other) -> other));
			assertThat(store.find(BOB)).isPresent();
			return connection;
		});
	}

	@Test
	void rollBackOfTheCallerLosesNothing() {
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.pool));
		JdbcTemplate jdbc = new JdbcTemplate(this.pool);
		jdbc.execute("create table mine (id integer)");
		transaction.executeWithoutResult((status) -> {
			jdbc.update("insert into mine (id) values (1)");
			this.store.save(connection(ADA, "u-1", "token", NOW));
			this.store.find(ADA);
			this.store.update(ADA, (connection) -> connection(ADA, "u-1", "changed", NOW));
			assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1", "changed", NOW));
			status.setRollbackOnly();
		});
		assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1", "changed", NOW));
		assertThat(jdbc.queryForObject("select count(*) from mine", Integer.class)).isZero();
	}

	@Test
	void oldSnapshotOfTheCallerIsNotWhatTheStoreSees() {
		this.store.save(connection(ADA, "u-1", "token", NOW));
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.pool));
		transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		transaction.setReadOnly(true);
		transaction.executeWithoutResult((status) -> {
			new JdbcTemplate(this.pool).queryForObject("select count(*) from contio_connection", Integer.class);
			storeOfAnotherNode().update(ADA, (connection) -> connection(ADA, "u-1", "changed", NOW));
			assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1", "changed", NOW));
			assertThat(this.store.update(ADA, (connection) -> connection(ADA, "u-1", "again", NOW))).isPresent();
		});
		assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1", "again", NOW));
	}

	/* As the transaction manager of JPA shows its connection to JDBC */
	@Test
	void connectionThatAnotherManagerHasBoundIsLeftAlone() {
		new JdbcTemplate(this.pool).execute((ConnectionCallback<?>) (mine) -> {
			mine.setAutoCommit(false);
			TransactionSynchronizationManager.initSynchronization();
			TransactionSynchronizationManager.bindResource(this.pool, new ConnectionHolder(mine));
			try {
				this.store.save(connection(ADA, "u-1", "token", NOW));
				assertThat(mine.getAutoCommit()).isFalse();
				mine.rollback();
			}
			finally {
				TransactionSynchronizationManager.unbindResource(this.pool);
				TransactionSynchronizationManager.clearSynchronization();
				mine.setAutoCommit(true);
			}
			return null;
		});
		assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1", "token", NOW));
	}

	@Test
	void proxyThatKnowsOfTransactionsIsLookedThrough() {
		JdbcConnectionStore behindProxy = new JdbcConnectionStore(new TransactionAwareDataSourceProxy(this.pool),
				Keys.sealer("a"), JdbcConnectionSettings.defaults());
		new TransactionTemplate(new JdbcTransactionManager(this.pool)).executeWithoutResult((status) -> {
			behindProxy.save(connection(ADA, "u-1", "token", NOW));
			status.setRollbackOnly();
		});
		assertThat(this.store.find(ADA)).isPresent();
	}

	@Test
	void poolOfOneIsTooSmallWithinATransaction() {
		try (HikariDataSource one = Databases.pool(this.pool.getJdbcUrl(), 1)) {
			one.setConnectionTimeout(250);
			JdbcConnectionStore store = new JdbcConnectionStore(one, Keys.sealer("a"),
					JdbcConnectionSettings.defaults());
			store.save(connection(ADA, "u-1", "token", NOW));
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> new TransactionTemplate(new JdbcTransactionManager(one))
					.executeWithoutResult((status) -> store.update(ADA, (connection) -> connection)));
		}
	}

	@Test
	void poolMayLeaveCommittingToTransactions() {
		try (HikariDataSource noAutoCommit = Databases.pool(this.pool.getJdbcUrl(), 2)) {
			noAutoCommit.setAutoCommit(false);
			noAutoCommit.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
			JdbcConnectionStore store = new JdbcConnectionStore(noAutoCommit, Keys.sealer("a"),
					JdbcConnectionSettings.defaults());
			store.save(connection(ADA, "u-1", "token", NOW));
			store.update(ADA, (connection) -> connection(ADA, "u-1", "changed", NOW));
			assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1", "changed", NOW));
		}
	}

	@Test
	void nameThatIsTooLongIsRefusedAndNeverCut() {
		ResourceOwner longest = ResourceOwner.principal("p".repeat(255), "i".repeat(255));
		store().save(connection(longest, "u-1", "token", NOW));
		assertThat(store().find(longest)).isPresent();
		List<ResourceOwner> refused = new ArrayList<>(List.of(ResourceOwner.principal("p".repeat(256)),
				ResourceOwner.principal("p", "i".repeat(256)), ResourceOwner.principal("p\0")));
		assertThat(refused).allSatisfy((owner) -> assertThatIllegalArgumentException()
			.isThrownBy(() -> store().save(connection(owner, "u-1", "token", NOW)))
			.withMessageMatching("The name of the (principal|identity provider) has .*"));
		assertThat(store().find(ResourceOwner.principal("p".repeat(256)))).isEmpty();
	}

	@Test
	void storeBlocks() {
		assertThat(store().blocks()).isTrue();
	}

}
