package ai.contio.spring.jdbc;

import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * What a database has to look like for something to be kept there. Each version of the
 * tables has a script that makes it of the version before and that can be run any number
 * of times. Versions only add to those before them, so that tables of a later one will
 * do: while nodes are replaced one by one, and after a step back.
 *
 * @param what what is kept there, in the plural
 * @param component what its tables are called in the table of versions
 * @param table the table that it cannot do without
 * @param version the version of its tables
 * @param folder where on the class path the scripts are
 * @param property the property by which its tables are made
 * @param replacement what to do where the database is of another kind
 */
public record ContioSchema(String what, String component, String table, int version, String folder, String property,
		String replacement) {

	/**
	 * The scripts for a database.
	 * @param platform the database, in lower case, or what stands for it
	 * @return where the scripts are on the class path, in the order in which they run
	 */
	public List<String> scripts(String platform) {
		return scripts(platform, 0);
	}

	private List<String> scripts(String platform, int found) {
		return IntStream.rangeClosed(found + 1, this.version)
			.mapToObj((step) -> "%s/schema-%s%s.sql".formatted(this.folder, platform, (step > 1) ? "-" + step : ""))
			.toList();
	}

	/**
	 * Find out whether the tables are those of this version, or of a later one.
	 * @param dataSource the database
	 * @param client the same
	 * @return what kind of database it is
	 * @throws ContioConfigurationException if the tables are missing or of an earlier
	 * version, or if the database is one that nothing is known of
	 */
	public Dialect check(DataSource dataSource, JdbcClient client) {
		Dialect dialect = dialect(dataSource);
		try {
			int found = client.sql("select version from contio_schema where component = ?")
				.param(this.component)
				.query(Integer.class)
				.optional()
				.orElse(0);
			if (found < this.version) {
				throw mismatch(dialect, found,
						(found == 0) ? "no version in contio_schema" : "version %d".formatted(found));
			}
			client.sql("select count(*) from %s where 1 = 0".formatted(this.table)).query(Long.class).single();
			return dialect;
		}
		catch (BadSqlGrammarException ex) {
			throw mismatch(dialect, 0, "no such table, or one that this user of the database may not read");
		}
	}

	private Dialect dialect(DataSource dataSource) {
		try {
			String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
			return Dialect.of(product)
				.orElseThrow(() -> new ContioConfigurationException(
						"%s cannot be kept in %s. They can in PostgreSQL and H2".formatted(this.what, product),
						"Mark a DataSource of one of these with @ContioDataSource, or %s."
							.formatted(this.replacement)));
		}
		catch (MetaDataAccessException ex) {
			throw new CannotGetJdbcConnectionException(
					"The database of %s could not be reached: %s".formatted(this.component, ex.getMessage()));
		}
	}

	private ContioConfigurationException mismatch(Dialect dialect, int version, String found) {
		return new ContioConfigurationException(
				"The table %s has to be of version %d, and there is %s".formatted(this.table, this.version, found),
				"Run the script %s of contio-spring-boot-autoconfigure in your database, as a migration of Flyway or Liquibase for instance, or set %s to always."
					.formatted(String.join(" and then ", scripts(dialect.name().toLowerCase(Locale.ROOT), version)),
							this.property));
	}

}
