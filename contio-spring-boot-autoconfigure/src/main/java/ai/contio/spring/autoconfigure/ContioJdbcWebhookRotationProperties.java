package ai.contio.spring.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.sql.init.DatabaseInitializationMode;

/**
 * How the secrets of rotations are kept in a database.
 */
@ConfigurationProperties("contio.webhook.rotation.jdbc")
public class ContioJdbcWebhookRotationProperties {

	/**
	 * In which databases the tables are made at start-up. In others a script that comes
	 * with the starter makes them.
	 */
	private DatabaseInitializationMode initializeSchema = DatabaseInitializationMode.EMBEDDED;

	public DatabaseInitializationMode getInitializeSchema() {
		return this.initializeSchema;
	}

	public void setInitializeSchema(DatabaseInitializationMode initializeSchema) {
		this.initializeSchema = initializeSchema;
	}

}
