package ai.contio.spring.webhook.inbox.jdbc;

import java.util.Objects;
import java.util.function.Supplier;

import ai.contio.spring.jdbc.IndependentDataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Short transactions that know nothing of those of the application.
 */
final class InboxTransactions {

	private final TransactionTemplate template;

	InboxTransactions(IndependentDataSource dataSource) {
		this.template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
		this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		// Whoever waited sees what was written meanwhile, whatever the pool's default
		this.template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
	}

	<T> T run(Supplier<T> action) {
		return Objects.requireNonNull(this.template.execute((status) -> action.get()));
	}

}
