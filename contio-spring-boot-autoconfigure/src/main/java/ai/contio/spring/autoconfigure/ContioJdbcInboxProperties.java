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

	/**
	 * How long the database may take to answer a statement of the inbox, after which the
	 * connection is given up: a server that has lost its power never says so. Zero waits
	 * for as long as the driver does.
	 */
	private Duration networkTimeout = Duration.ofSeconds(30);

	/**
	 * Most connections that are taken at a time for beginning and ending the work of
	 * listeners, in durable mode. What is left of the pool is for receiving.
	 */
	private int workers = 2;

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

	public int getWorkers() {
		return this.workers;
	}

	public void setWorkers(int workers) {
		this.workers = workers;
	}

	public Duration getNetworkTimeout() {
		return this.networkTimeout;
	}

	public void setNetworkTimeout(Duration networkTimeout) {
		this.networkTimeout = networkTimeout;
	}

}
