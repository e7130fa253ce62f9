package ai.contio.spring.autoconfigure;

import java.util.Locale;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.jdbc.ContioSchema;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How tables get from one version to the next, by the example of a table that has two.
 */
@ParameterizedClass
@EnumSource
class SchemaMigrationTests {

	private final HikariDataSource pool;

	private final JdbcTemplate jdbc;

	private final String platform;

	SchemaMigrationTests(Databases database) {
		this.pool = Databases.pool(database.create(), 2);
		this.jdbc = new JdbcTemplate(this.pool);
		this.platform = database.name().toLowerCase(Locale.ROOT);
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	@Test
	void earlierTablesAreBroughtToThisVersionWithWhatIsInThem() {
		initialize(1);
		this.jdbc.update("insert into contio_example (id) values (7)");
		initialize(2);
		initialize(2);
		check(2);
		assertThat(this.jdbc.queryForObject("select note from contio_example where id = 7", String.class))
			.isEqualTo("none");
		assertThat(this.jdbc.queryForObject("select version from contio_schema", Integer.class)).isEqualTo(2);
	}

	@Test
	void thereIsNoStepTooFewInAnEmptyDatabase() {
		initialize(2);
		check(2);
		assertThat(this.jdbc.queryForObject("select count(note) from contio_example", Integer.class)).isZero();
	}

	@Test
	void whoeverMigratesIsToldWhatIsMissing() {
		assertThatExceptionOfType(ContioConfigurationException.class).isThrownBy(() -> check(2))
			.satisfies((ex) -> assertThat(ex.getAction()).contains(script("") + " and then " + script("-2")));
		initialize(1);
		assertThatExceptionOfType(ContioConfigurationException.class).isThrownBy(() -> check(2))
			.withMessageContaining("has to be of version 2, and there is version 1")
			.satisfies((ex) -> assertThat(ex.getAction()).contains("Run the script " + script("-2") + " of"));
	}

	@Test
	void versionBeforeGoesOnWithTablesOfTheNext() {
		initialize(2);
		check(1);
		this.jdbc.update("insert into contio_example (id) values (7)");
	}

	private void initialize(int version) {
		assertThat(new ContioSchemaInitializer(schema(version), this.pool, DatabaseInitializationMode.ALWAYS)
			.initializeDatabase()).isTrue();
	}

	private void check(int version) {
		schema(version).check(this.pool, JdbcClient.create(this.pool));
	}

	private String script(String step) {
		return "example/schema-%s%s.sql".formatted(this.platform, step);
	}

	private static ContioSchema schema(int version) {
		return new ContioSchema("Examples", "example", "contio_example", version, "example",
				"contio.example.initialize-schema", "do without");
	}

}
