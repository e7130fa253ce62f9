package ai.contio.spring.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import ai.contio.spring.PostgreSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database that does not answer, as its driver knows it.
 */
class BoundedDataSourceTests {

	private final SingleConnectionDataSource pool = new SingleConnectionDataSource(PostgreSql.createDatabase(), true);

	@AfterEach
	void close() {
		this.pool.destroy();
	}

	@Test
	void statementThatIsNotAnsweredIsGivenUp() throws SQLException {
		BoundedDataSource bounded = new BoundedDataSource(this.pool, Duration.ofMillis(200));
		try (Connection connection = bounded.getConnection()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> connection.createStatement().execute("select pg_sleep(60)"));
		}
	}

	@Test
	void connectionGoesBackWithTheBoundThatItHad() throws SQLException {
		try (Connection connection = new BoundedDataSource(this.pool, Duration.ofSeconds(7)).getConnection()) {
			assertThat(connection.getNetworkTimeout()).isEqualTo(7000);
		}
		assertThat(this.pool.getConnection().getNetworkTimeout()).isZero();
	}

	@Test
	void shorterBoundOfTheDriverOrThePoolHolds() throws SQLException {
		this.pool.getConnection().setNetworkTimeout(Runnable::run, 3000);
		try (Connection connection = new BoundedDataSource(this.pool, Duration.ofSeconds(7)).getConnection()) {
			assertThat(connection.getNetworkTimeout()).isEqualTo(3000);
		}
	}

	@Test
	void zeroChangesNothing() throws SQLException {
		try (Connection connection = new BoundedDataSource(this.pool, Duration.ZERO).getConnection()) {
			assertThat(connection.getNetworkTimeout()).isZero();
		}
	}

}
