package ai.contio.spring;

import java.util.UUID;

import ai.contio.spring.jdbc.ContioSchema;
import ai.contio.spring.oauth2.connection.jdbc.ConnectionSchema;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Databases for tests, each of them empty and of its own. PostgreSQL is a real one.
 */
public enum Databases {

	/** PostgreSQL. */
	POSTGRESQL {

		@Override
		public String create() {
			return PostgreSql.createDatabase();
		}

	},

	/** H2, in memory. */
	H2 {

		@Override
		public String create() {
			return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
		}

	};

	/**
	 * Make a database.
	 * @return its URL
	 */
	public abstract String create();

	/**
	 * Make a database with the tables of connections.
	 * @return its URL
	 */
	public String createWithTables() {
		String url = create();
		try (HikariDataSource pool = pool(url, 1)) {
			new ResourceDatabasePopulator(script()).execute(pool);
		}
		return url;
	}

	/**
	 * The script that makes the tables of connections.
	 * @return the script
	 */
	public ClassPathResource script() {
		return script(ConnectionSchema.TABLE);
	}

	/**
	 * The script that makes the tables of something, in their first version.
	 * @param schema the tables
	 * @return the script
	 */
	public ClassPathResource script(ContioSchema schema) {
		return new ClassPathResource(schema.scripts((this == H2) ? "h2" : "postgresql").get(0));
	}

	/**
	 * A pool of connections, as a node has it.
	 * @param url the URL of the database
	 * @param size the number of connections
	 * @return the pool, to be closed
	 */
	public static HikariDataSource pool(String url, int size) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(url);
		pool.setMaximumPoolSize(size);
		pool.setMinimumIdle(0);
		pool.setConnectionTimeout(10_000);
		return pool;
	}

}
