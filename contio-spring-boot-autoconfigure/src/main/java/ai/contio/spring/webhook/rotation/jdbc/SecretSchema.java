package ai.contio.spring.webhook.rotation.jdbc;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database has to look like.
 */
final class SecretSchema {

	private static final int VERSION = 1;

	private SecretSchema() {
	}

	/**
	 * Find out whether the tables are those of this version.
	 * @throws ContioConfigurationException if they are not
	 */
	static void check(JdbcClient client) {
		try {
			int version = client.sql("select version from contio_schema where component = 'webhook-secret'")
				.query(Integer.class)
				.optional()
				.orElse(0);
			if (version != VERSION) {
				throw mismatch((version == 0) ? "no version in contio_schema" : "version %d".formatted(version));
			}
			client.sql("select count(*) from contio_webhook_rotation where 1 = 0").query(Long.class).single();
			client.sql("select count(*) from contio_webhook_secret where 1 = 0").query(Long.class).single();
		}
		catch (BadSqlGrammarException ex) {
			throw mismatch("no such table, or one that this user of the database may not read");
		}
	}

	private static ContioConfigurationException mismatch(String found) {
		return new ContioConfigurationException(
				"The tables contio_webhook_rotation and contio_webhook_secret have to be of version %d, and there is %s"
					.formatted(VERSION, found),
				"Run the script %s of contio-spring-boot-autoconfigure in your database, as a migration of Flyway or Liquibase for instance, or set contio.webhook.rotation.jdbc.initialize-schema to always."
					.formatted(JdbcWebhookSecretStore.SCRIPT));
	}

}
