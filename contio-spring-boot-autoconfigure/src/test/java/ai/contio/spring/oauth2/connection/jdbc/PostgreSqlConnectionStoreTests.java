package ai.contio.spring.oauth2.connection.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.Databases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class PostgreSqlConnectionStoreTests extends JdbcConnectionStoreContract {

	PostgreSqlConnectionStoreTests() {
		super(Databases.POSTGRESQL);
	}

	@Test
	void tokensSurviveADatabaseThatGoesAwayMeanwhile() {
		store().save(connection(ADA, "u-1", "token", NOW));
		assertThat(store().update(ADA, (connection) -> {
			assertThat(terminate("state = 'idle in transaction'")).isEqualTo(1);
			return connection(ADA, "u-1", "rotated", NOW);
		})).contains(connection(ADA, "u-1", "rotated", NOW));
		assertThat(storeOfAnotherNode().find(ADA)).contains(connection(ADA, "u-1", "rotated", NOW));
	}

	@Test
	void whoWasFasterMeanwhileWins() {
		store().save(connection(ADA, "u-1", "token", NOW));
		List<Throwable> failures = new ArrayList<>();
		try {
			store().update(ADA, (connection) -> {
				terminate("state = 'idle in transaction'");
				storeOfAnotherNode().save(connection(ADA, "u-1", "connected again", NOW));
				return connection(ADA, "u-1", "rotated", NOW);
			});
		}
		catch (RuntimeException ex) {
			failures.add(ex);
		}
		assertThat(failures).hasSize(1);
		assertThat(store().find(ADA)).contains(connection(ADA, "u-1", "connected again", NOW));
	}

	@Test
	void limitsOfTheDatabaseDoNotEndAChange() throws Exception {
		store().save(connection(ADA, "u-1", "token", NOW));
		new JdbcTemplate(this.pool)
			.execute("do $$ begin execute format('alter database %I set statement_timeout = 50', "
					+ "current_database()); end $$");
		this.pool.getHikariPoolMXBean().softEvictConnections();
		CompletableFuture<Void> waiting = new CompletableFuture<>();
		storeOfAnotherNode().update(ADA, (connection) -> {
			CompletableFuture.runAsync(() -> store().save(connection(ADA, "u-1", "saved", NOW)))
				.whenComplete((result, error) -> complete(waiting, error));
			JdbcTemplate jdbc = new JdbcTemplate(this.pool);
			Awaitility.await()
				.until(() -> jdbc.queryForObject("""
						select count(*) from pg_stat_activity where wait_event_type = 'Lock'
						and clock_timestamp() > query_start + interval '200 ms' and datname = current_database()""",
						Integer.class), (count) -> count == 1);
			return connection;
		});
		waiting.get(30, TimeUnit.SECONDS);
		assertThat(store().find(ADA)).contains(connection(ADA, "u-1", "saved", NOW));
	}

	private static void complete(CompletableFuture<Void> future, Throwable error) {
		if (error != null) {
			future.completeExceptionally(error);
		}
		else {
			future.complete(null);
		}
	}

	private int terminate(String which) {
		return new JdbcTemplate(this.pool)
			.queryForList("select pg_terminate_backend(pid) from pg_stat_activity "
					+ "where datname = current_database() and pid <> pg_backend_pid() and " + which)
			.size();
	}

}
