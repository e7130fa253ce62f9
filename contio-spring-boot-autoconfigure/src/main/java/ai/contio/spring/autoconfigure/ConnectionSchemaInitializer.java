package ai.contio.spring.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.jdbc.init.PlatformPlaceholderDatabaseDriverResolver;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;

/**
 * Makes the tables of connections, where that is wanted. Whether they are as they have to
 * be is for the store to find out.
 */
final class ConnectionSchemaInitializer extends DataSourceScriptDatabaseInitializer {

	private static final String SCRIPT = "optional:classpath:ai/contio/spring/oauth2/connection/jdbc/schema-@@platform@@.sql";

	ConnectionSchemaInitializer(DataSource dataSource, DatabaseInitializationMode mode) {
		super(dataSource, settings(dataSource, mode));
	}

	private static DatabaseInitializationSettings settings(DataSource dataSource, DatabaseInitializationMode mode) {
		DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
		settings.setSchemaLocations(scripts(dataSource));
		settings.setMode(mode);
		// Several nodes may start at once, and all but one may find the tables there
		settings.setContinueOnError(true);
		return settings;
	}

	private static List<String> scripts(DataSource dataSource) {
		try {
			return new PlatformPlaceholderDatabaseDriverResolver().resolveAll(dataSource, SCRIPT);
		}
		catch (IllegalStateException ex) {
			// A database of another kind, or none: the store says so
			return List.of();
		}
	}

}
