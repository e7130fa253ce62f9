package ai.contio.spring.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.sql.init.DatabaseInitializationMode;

/**
 * How connections are kept in a database.
 */
@ConfigurationProperties("contio.oauth2.connections.jdbc")
public class ContioJdbcConnectionsProperties {

	/**
	 * In which databases the tables are made at start-up. In others a script that comes
	 * with the starter makes them.
	 */
	private DatabaseInitializationMode initializeSchema = DatabaseInitializationMode.EMBEDDED;

	/**
	 * Longest wait for a connection that another call or another node is changing. It has
	 * to be longer than Contio may take to answer.
	 */
	private Duration lockWait = Duration.ofSeconds(40);

	/**
	 * Most connections that this node changes at a time. Each of them takes a connection
	 * of the pool until Contio has answered.
	 */
	private int maxConcurrentChanges = 5;

	public DatabaseInitializationMode getInitializeSchema() {
		return this.initializeSchema;
	}

	public void setInitializeSchema(DatabaseInitializationMode initializeSchema) {
		this.initializeSchema = initializeSchema;
	}

	public Duration getLockWait() {
		return this.lockWait;
	}

	public void setLockWait(Duration lockWait) {
		this.lockWait = lockWait;
	}

	public int getMaxConcurrentChanges() {
		return this.maxConcurrentChanges;
	}

	public void setMaxConcurrentChanges(int maxConcurrentChanges) {
		this.maxConcurrentChanges = maxConcurrentChanges;
	}

}
