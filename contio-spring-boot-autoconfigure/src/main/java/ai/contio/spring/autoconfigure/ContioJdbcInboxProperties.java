package ai.contio.spring.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.sql.init.DatabaseInitializationMode;

/**
 * An inbox in a database.
 */
@ConfigurationProperties("contio.webhook.inbox.jdbc")
public class ContioJdbcInboxProperties {

	/**
	 * In which databases the tables are made at start-up. In others a script that comes
	 * with the starter makes them.
	 */
	private DatabaseInitializationMode initializeSchema = DatabaseInitializationMode.EMBEDDED;

	/**
	 * Most events that are written to the database at a time. Each of them takes a
	 * connection of the pool for a moment.
	 */
	private int threads = 8;

	/**
	 * How often events whose retention is over are looked for and deleted.
	 */
	private Duration cleanupInterval = Duration.ofMinutes(1);

	public DatabaseInitializationMode getInitializeSchema() {
		return this.initializeSchema;
	}

	public void setInitializeSchema(DatabaseInitializationMode initializeSchema) {
		this.initializeSchema = initializeSchema;
	}

	public int getThreads() {
		return this.threads;
	}

	public void setThreads(int threads) {
		this.threads = threads;
	}

	public Duration getCleanupInterval() {
		return this.cleanupInterval;
	}

	public void setCleanupInterval(Duration cleanupInterval) {
		this.cleanupInterval = cleanupInterval;
	}

}
