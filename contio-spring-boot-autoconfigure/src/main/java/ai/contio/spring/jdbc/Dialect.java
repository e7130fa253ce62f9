package ai.contio.spring.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The databases that things can be kept in, and what they do differently: how long they
 * wait for a row that somebody else has locked.
 */
public enum Dialect {

	/** PostgreSQL. */
	POSTGRESQL("PostgreSQL", "55P03") {

		/*
		 * For this transaction alone. What else might end it while it waits for Contio
		 * would lose the tokens that Contio gives; a node that is gone must not keep its
		 * lock for ever, either.
		 */
		@Override
		public void prepare(JdbcClient client, Duration lockWait) {
			client
				.sql("select set_config('lock_timeout', ?, true), set_config('statement_timeout', '0', true), "
						+ "set_config('idle_in_transaction_session_timeout', ?, true)")
				.params(Long.toString(lockWait.toMillis()), Long.toString(lockWait.plusMinutes(1).toMillis()))
				.query()
				.listOfRows();
		}

		@Override
		public String forUpdate(Duration lockWait) {
			return "for update";
		}

		// An error would end the transaction
		@Override
		public String orNothing(String insert) {
			return insert + " on conflict do nothing";
		}

	},

	/** H2. */
	H2("H2", "HYT00") {

		@Override
		public void prepare(JdbcClient client, Duration lockWait) {
		}

		@Override
		public String forUpdate(Duration lockWait) {
			return "for update wait " + BigDecimal.valueOf(lockWait.toMillis(), 3).toPlainString();
		}

		@Override
		public String orNothing(String insert) {
			return insert;
		}

	};

	private final String product;

	private final String lockTimeout;

	Dialect(String product, String lockTimeout) {
		this.product = product;
		this.lockTimeout = lockTimeout;
	}

	/**
	 * Prepare a transaction for waiting.
	 * @param client the database
	 * @param lockWait the longest wait for a row
	 */
	public abstract void prepare(JdbcClient client, Duration lockWait);

	/**
	 * The end of a statement that locks rows.
	 * @param lockWait the longest wait for a row
	 * @return the words
	 */
	public abstract String forUpdate(Duration lockWait);

	/**
	 * An insert for a row that may be there. If it is, either nothing happens or the
	 * insert fails, and the transaction goes on.
	 * @param insert the insert
	 * @return the statement
	 */
	public abstract String orNothing(String insert);

	/**
	 * Whether somebody else had a row locked for too long. By the state: Spring does not
	 * know that of PostgreSQL.
	 * @param ex what was thrown
	 * @return whether that is the reason
	 */
	public boolean isLockTimeout(DataAccessException ex) {
		return ex.getCause() instanceof SQLException cause && this.lockTimeout.equals(cause.getSQLState());
	}

	static Optional<Dialect> of(String product) {
		return Arrays.stream(values()).filter((dialect) -> dialect.product.equals(product)).findFirst();
	}

}
