package ai.contio.spring.oauth2.connection.jdbc;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.sql.DataSource;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.jdbc.Dialect;
import ai.contio.spring.jdbc.OwnTransactions;
import ai.contio.spring.oauth2.connection.ConnectionBusyException;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that know nothing of those of the application: what Contio gave has to
 * stay when they are rolled back.
 */
final class RowLocks {

	private final JdbcClient client;

	private final ConnectionTable table;

	private final Dialect dialect;

	private final JdbcConnectionSettings settings;

	private final OwnTransactions changing;

	private final TransactionTemplate reading;

	private final Semaphore permits;

	RowLocks(DataSource dataSource, JdbcClient client, ConnectionTable table, Dialect dialect,
			JdbcConnectionSettings settings) {
		this.client = client;
		this.table = table;
		this.dialect = dialect;
		this.settings = settings;
		this.permits = new Semaphore(settings.maxConcurrentChanges(), true);
		JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
		this.changing = new OwnTransactions(transactions);
		this.reading = new TransactionTemplate(transactions);
		// Otherwise its connection would be kept until the application's transaction ends
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
	}

	<T> T read(Supplier<T> action) {
		return this.reading.execute((status) -> action.get());
	}

	/**
	 * Do something while nobody else changes the row of an owner.
	 * @param owner whose row
	 * @param action what to do with the row, or without one
	 * @return what the action returns, once it is committed
	 */
	<T> T locked(ResourceOwner owner, Function<Optional<ConnectionRow>, T> action) {
		acquire(owner);
		try {
			return this.changing.run(() -> action.apply(lock(owner)));
		}
		finally {
			this.permits.release();
		}
	}

	private Optional<ConnectionRow> lock(ResourceOwner owner) {
		this.dialect.prepare(this.client, this.settings.lockWait());
		try {
			return this.table.lock(owner, this.dialect.forUpdate(this.settings.lockWait()));
		}
		catch (DataAccessException ex) {
			throw this.dialect.isLockTimeout(ex) ? new ConnectionBusyException(owner, ex) : ex;
		}
	}

	private void acquire(ResourceOwner owner) {
		try {
			if (!this.permits.tryAcquire(this.settings.lockWait().toMillis(), TimeUnit.MILLISECONDS)) {
				throw new ConnectionBusyException(owner, null);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ConnectionBusyException(owner, ex);
		}
	}

}
