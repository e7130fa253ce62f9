package ai.contio.spring.oauth2.connection.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What databases do differently: how long they wait for a row that somebody else has
 * locked.
 */
enum Dialect {

	POSTGRESQL("PostgreSQL", "55P03") {

		/*
		 * For this transaction alone. What else might end it while it waits for Contio
		 * would lose the tokens that Contio gives; a node that is gone must not keep its
		 * lock for ever, either.
		 */
		@Override
		void prepare(JdbcClient client, Duration lockWait) {
			client
				.sql("select set_config('lock_timeout', ?, true), set_config('statement_timeout', '0', true), "
						+ "set_config('idle_in_transaction_session_timeout', ?, true)")
				.params(Long.toString(lockWait.toMillis()), Long.toString(lockWait.plusMinutes(1).toMillis()))
				.query()
				.listOfRows();
		}

		@Override
		String forUpdate(Duration lockWait) {
			return "for update";
		}

	},

	H2("H2", "HYT00") {

		@Override
		void prepare(JdbcClient client, Duration lockWait) {
		}

		@Override
		String forUpdate(Duration lockWait) {
			return "for update wait " + BigDecimal.valueOf(lockWait.toMillis(), 3).toPlainString();
		}

	};

	private final String product;

	private final String lockTimeout;

	Dialect(String product, String lockTimeout) {
		this.product = product;
		this.lockTimeout = lockTimeout;
	}

	abstract void prepare(JdbcClient client, Duration lockWait);

	abstract String forUpdate(Duration lockWait);

	/* By the state: Spring does not know that of PostgreSQL */
	boolean isLockTimeout(DataAccessException ex) {
		return ex.getCause() instanceof SQLException cause && this.lockTimeout.equals(cause.getSQLState());
	}

	static Dialect of(String product) {
		return Arrays.stream(values())
			.filter((dialect) -> dialect.product.equals(product))
			.findFirst()
			.orElseThrow(() -> new ContioConfigurationException(
					"Connections cannot be kept in %s. They can in PostgreSQL and H2".formatted(product),
					"Give the store a DataSource of one of these, marked with @ContioDataSource, or define a bean of type ConnectionStore."));
	}

}
