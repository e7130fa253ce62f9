package ai.contio.spring.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.webhook.rotation.jdbc.JdbcWebhookSecretStore;

import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;

/**
 * Makes the tables of rotated webhook secrets, where that is wanted. Whether they are as
 * they have to be is for the store to find out.
 */
final class WebhookSecretSchemaInitializer extends DataSourceScriptDatabaseInitializer {

	WebhookSecretSchemaInitializer(DataSource dataSource, DatabaseInitializationMode mode) {
		super(dataSource, settings(mode));
	}

	private static DatabaseInitializationSettings settings(DatabaseInitializationMode mode) {
		DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
		settings.setSchemaLocations(List.of("classpath:" + JdbcWebhookSecretStore.SCRIPT));
		settings.setMode(mode);
		// Several nodes may start at once, and all but one may find the tables there
		settings.setContinueOnError(true);
		return settings;
	}

}
