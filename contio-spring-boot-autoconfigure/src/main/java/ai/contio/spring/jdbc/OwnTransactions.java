package ai.contio.spring.jdbc;

import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Short transactions of the starter's own, whatever transaction of the application the
 * caller is in. Whoever waited in one sees what was written meanwhile: they read what is
 * committed, whatever the pool's default.
 */
public final class OwnTransactions {

	private final JdbcTransactionManager manager;

	private volatile TransactionTemplate template;

	// Whether connections commit each statement by themselves; not known yet if null
	private volatile @Nullable Boolean committing;

	/**
	 * Transactions in a database.
	 * @param dataSource the database
	 */
	public OwnTransactions(DataSource dataSource) {
		this(new JdbcTransactionManager(dataSource));
	}

	/**
	 * Transactions of a transaction manager.
	 * @param manager begins and ends them
	 */
	public OwnTransactions(JdbcTransactionManager manager) {
		this.manager = manager;
		this.template = template(TransactionDefinition.ISOLATION_READ_COMMITTED);
	}

	private TransactionTemplate template(int isolation) {
		TransactionTemplate created = new TransactionTemplate(this.manager);
		created.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		created.setIsolationLevel(isolation);
		return created;
	}

	/**
	 * Do something in a transaction.
	 * @param <T> the type of what comes of it
	 * @param action what to do; if it throws, nothing is changed
	 * @return what the action returns, once it is committed
	 */
	public <T> T run(Supplier<T> action) {
		return Objects.requireNonNull(this.template.execute((status) -> {
			noticeDefault(status);
			return action.get();
		}));
	}

	/**
	 * Do something that is a single statement. Where a connection commits by itself, that
	 * saves the way to the server and back that a commit is.
	 * @param <T> the type of what comes of it
	 * @param action what to do: one statement
	 * @return what the action returns, once it is committed
	 */
	public <T> T single(Supplier<T> action) {
		return isCommitting() ? action.get() : run(action);
	}

	private boolean isCommitting() {
		Boolean known = this.committing;
		if (known == null) {
			known = new JdbcTemplate(Objects.requireNonNull(this.manager.getDataSource()))
				.execute((Connection connection) -> connection.getAutoCommit()
						&& connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED);
			this.committing = known;
		}
		return Boolean.TRUE.equals(known);
	}

	/*
	 * PostgreSQL's driver asks the server what the isolation is, before each transaction
	 * that wants a certain one. Where the pool's connections have it, once is enough.
	 */
	private void noticeDefault(TransactionStatus status) {
		TransactionTemplate current = this.template;
		if (current.getIsolationLevel() != TransactionDefinition.ISOLATION_DEFAULT
				&& status instanceof DefaultTransactionStatus known
				&& known.getTransaction() instanceof JdbcTransactionObjectSupport transaction
				&& transaction.getPreviousIsolationLevel() == null) {
			this.template = template(TransactionDefinition.ISOLATION_DEFAULT);
		}
	}

}
