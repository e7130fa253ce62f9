package ai.contio.spring.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.jdbc.ContioSchema;

import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.jdbc.init.PlatformPlaceholderDatabaseDriverResolver;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;

/**
 * Makes tables, where that is wanted. Whether they are as they have to be is for those to
 * find out who use them.
 */
final class ContioSchemaInitializer extends DataSourceScriptDatabaseInitializer {

	ContioSchemaInitializer(ContioSchema schema, DataSource dataSource, DatabaseInitializationMode mode) {
		super(dataSource, settings(schema, dataSource, mode));
	}

	private static DatabaseInitializationSettings settings(ContioSchema schema, DataSource dataSource,
			DatabaseInitializationMode mode) {
		DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
		settings.setSchemaLocations(scripts(schema, dataSource));
		settings.setMode(mode);
		// Several nodes may start at once, and all but one may find the tables there
		settings.setContinueOnError(true);
		return settings;
	}

	private static List<String> scripts(ContioSchema schema, DataSource dataSource) {
		try {
			return new PlatformPlaceholderDatabaseDriverResolver().resolveAll(dataSource,
					schema.scripts("@@platform@@").stream().map("optional:classpath:"::concat).toArray(String[]::new));
		}
		catch (IllegalStateException ex) {
			// A database of another kind, or none: whoever uses it says so
			return List.of();
		}
	}

}
