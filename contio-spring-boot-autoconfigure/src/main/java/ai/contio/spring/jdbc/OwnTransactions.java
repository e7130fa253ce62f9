package ai.contio.spring.jdbc;

import java.util.Objects;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Short transactions of the starter's own, whatever transaction of the application the
 * caller is in.
 */
public final class OwnTransactions {

	private final TransactionTemplate template;

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
		this.template = new TransactionTemplate(manager);
		this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		// Whoever waited sees what was written meanwhile, whatever the pool's default
		this.template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
	}

	/**
	 * Do something in a transaction.
	 * @param <T> the type of what comes of it
	 * @param action what to do; if it throws, nothing is changed
	 * @return what the action returns, once it is committed
	 */
	public <T> T run(Supplier<T> action) {
		return Objects.requireNonNull(this.template.execute((status) -> action.get()));
	}

}
