package ai.contio.spring.oauth2.connection.jdbc;

import java.sql.DatabaseMetaData;
import java.util.Locale;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * What the database has to look like.
 */
final class ConnectionSchema {

	static final int VERSION = 1;

	private static final String SCRIPT = "ai/contio/spring/oauth2/connection/jdbc/schema-%s.sql";

	private ConnectionSchema() {
	}

	/**
	 * Find out whether the tables are those of this version.
	 * @param dataSource the database
	 * @param client the same
	 * @return what kind of database it is
	 */
	static Dialect check(DataSource dataSource, JdbcClient client) {
		Dialect dialect = dialect(dataSource);
		try {
			int version = client.sql("select version from contio_schema where component = 'connection'")
				.query(Integer.class)
				.optional()
				.orElse(0);
			if (version != VERSION) {
				throw mismatch(dialect,
						(version == 0) ? "no version in contio_schema" : "version %d".formatted(version));
			}
			client.sql("select count(*) from contio_connection where 1 = 0").query(Long.class).single();
			return dialect;
		}
		catch (BadSqlGrammarException ex) {
			throw mismatch(dialect, "no such table, or one that this user of the database may not read");
		}
	}

	private static Dialect dialect(DataSource dataSource) {
		try {
			return Dialect.of(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
		}
		catch (MetaDataAccessException ex) {
			throw new CannotGetJdbcConnectionException(
					"The database of Contio's connections could not be reached: " + ex.getMessage());
		}
	}

	private static ContioConfigurationException mismatch(Dialect dialect, String found) {
		return new ContioConfigurationException(
				"The table contio_connection has to be of version %d, and there is %s".formatted(VERSION, found),
				"Run the script %s of contio-spring-boot-autoconfigure in your database, as a migration of Flyway or Liquibase for instance, or set contio.oauth2.connections.jdbc.initialize-schema to always."
					.formatted(SCRIPT.formatted(dialect.name().toLowerCase(Locale.ROOT))));
	}

}
