package ai.contio.spring.oauth2.connection.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioConfigurationException;
import com.zaxxer.hikari.HikariDataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The script makes what the store needs, whoever runs it, and the store says what is
 * missing.
 */
@ParameterizedClass
@EnumSource
class ConnectionSchemaTests {

	private final Databases database;

	private final HikariDataSource pool;

	ConnectionSchemaTests(Databases database) {
		this.database = database;
		this.pool = Databases.pool(database.create(), 2);
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	@Test
	void scriptCanBeRunAnyNumberOfTimes() {
		new ResourceDatabasePopulator(this.database.script(), this.database.script()).execute(this.pool);
		assertThat(store().findAll(null, 1)).isEmpty();
		assertThat(new JdbcTemplate(this.pool).queryForObject("select count(*) from contio_schema", Integer.class))
			.isEqualTo(1);
	}

	@Test
	void missingTableIsNamed() {
		assertMismatch("there is no such table");
	}

	@Test
	void missingVersionIsNamed() {
		new ResourceDatabasePopulator(this.database.script()).execute(this.pool);
		JdbcTemplate jdbc = new JdbcTemplate(this.pool);
		jdbc.update("delete from contio_schema");
		assertMismatch("there is no version in contio_schema");
		jdbc.update("insert into contio_schema (component, version) values ('connection', 1)");
		jdbc.execute("drop table contio_connection");
		assertMismatch("there is no such table");
	}

	private void assertMismatch(String found) {
		assertThatExceptionOfType(ContioConfigurationException.class).isThrownBy(this::store)
			.withMessageContaining("The table contio_connection has to be of version 1")
			.withMessageContaining(found)
			.satisfies((ex) -> assertThat(ex.getAction()).contains(this.database.script().getPath())
				.contains("contio.oauth2.connections.jdbc.initialize-schema"));
	}

	@Test
	void flywayRunsTheScript(@TempDir Path migrations) throws IOException {
		Files.write(migrations.resolve("V1__contio.sql"), this.database.script().getContentAsByteArray());
		Flyway.configure().dataSource(this.pool).locations("filesystem:" + migrations).load().migrate();
		assertThat(store().findAll(null, 1)).isEmpty();
	}

	@Test
	void liquibaseRunsTheScript(@TempDir Path changes) throws Exception {
		Files.writeString(changes.resolve("changelog.yaml"), """
				databaseChangeLog:
				  - changeSet:
				      id: contio-1
				      author: you
				      changes:
				        - sqlFile:
				            path: %s
				""".formatted(this.database.script().getPath()));
		try (Connection connection = this.pool.getConnection()) {
			new Liquibase("changelog.yaml",
					new CompositeResourceAccessor(new DirectoryResourceAccessor(changes),
							new ClassLoaderResourceAccessor()),
					DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)))
				.update(new Contexts());
		}
		assertThat(store().findAll(null, 1)).isEmpty();
	}

	private JdbcConnectionStore store() {
		return new JdbcConnectionStore(this.pool, Keys.sealer("a"), JdbcConnectionSettings.defaults());
	}

}
