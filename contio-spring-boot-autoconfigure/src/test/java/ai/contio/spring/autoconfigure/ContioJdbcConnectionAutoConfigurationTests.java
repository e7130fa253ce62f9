package ai.contio.spring.autoconfigure;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.MemoryConnectionStore;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ContioJdbcConnectionAutoConfigurationTests {

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private static final String[] ONE_KEY = { "contio.oauth2.connections.store=jdbc",
			"contio.oauth2.connections.keys[0].id=one", "contio.oauth2.connections.keys[0].secret=" + KEY };

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Application.class)
		.withPropertyValues("contio.client-id=partner", "contio.client-secret=secret");

	private final ApplicationContextRunner jdbc = this.runner.withPropertyValues(ONE_KEY);

	@BeforeEach
	void logAsByDefault() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
	}

	@Test
	void connectionsAreInMemoryUnlessTheApplicationSaysOtherwise() {
		this.runner.withPropertyValues("contio.oauth2.connections.keys[0].secret=not looked at").run((context) -> {
			assertThat(context.getBean(ConnectionStore.class)).isInstanceOf(MemoryConnectionStore.class);
			assertThat(context).doesNotHaveBean(ContioSchemaInitializer.class)
				.doesNotHaveBean(ContioJdbcConnectionsProperties.class);
			assertThat(tables(context.getBean(JdbcTemplate.class))).isZero();
		});
	}

	@Test
	void connectionsAreInTheDatabaseOfTheApplication(CapturedOutput output) {
		this.jdbc.run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(ConnectionStore.class);
			context.getBean(ConnectionStore.class).save(connection());
			assertThat(context.getBean(ContioConnections.class).find("ada").block()).isNotNull();
			assertThat(context.getBean(JdbcTemplate.class)
				.queryForObject("select access_token from contio_connection", String.class)).startsWith("gcm1:one:");
			assertThat(context).hasSingleBean(TransactionManager.class).hasBean("transactionManager");
		});
		assertThat(output).contains("connections in the database, sealed with the key 'one'").doesNotContain(KEY);
	}

	@Test
	void reactiveApplicationsUseTheSameStore() {
		new ReactiveWebApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues("contio.client-id=partner", "contio.client-secret=secret")
			.withPropertyValues(ONE_KEY)
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(context.getBean(ConnectionStore.class)).isInstanceOf(JdbcConnectionStore.class);
			});
	}

	@Test
	void storeOfTheApplicationIsUsed() {
		this.jdbc.withBean(MemoryConnectionStore.class)
			.withPropertyValues("contio.oauth2.connections.keys[0].secret=not looked at")
			.run((context) -> assertThat(context.getBean(ConnectionStore.class))
				.isInstanceOf(MemoryConnectionStore.class));
	}

	@Test
	void missingKeyStopsTheStart() {
		FailureAnalysis failure = failure(this.runner.withPropertyValues("contio.oauth2.connections.store=jdbc"));
		assertThat(failure.getDescription()).contains("there is no key to seal tokens with");
		assertThat(failure.getAction()).contains("openssl rand -base64 32")
			.contains("contio.oauth2.connections.keys[0].secret")
			.contains("CONTIO_OAUTH2_CONNECTIONS_KEYS_0_SECRET");
	}

	@Test
	void keyComesFromTheEnvironmentAsTheMessageSays() {
		this.runner.withPropertyValues("contio.oauth2.connections.store=jdbc")
			.withInitializer(
					(context) -> context.getEnvironment()
						.getPropertySources()
						.addFirst(new SystemEnvironmentPropertySource(
								StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
								Map.of("CONTIO_OAUTH2_CONNECTIONS_KEYS_0_ID", "one",
										"CONTIO_OAUTH2_CONNECTIONS_KEYS_0_SECRET", KEY))))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			keys[0].secret=c2VjcmV0       | keys[0].secret has 6 bytes. It has to be 32 bytes in Base64
			keys[0].secret=pass-phrase!   | keys[0].secret is not Base64 (it has 12 characters)
			keys[0].secret=               | keys[0].secret has 0 bytes
			keys[0].secret=${NO_VARIABLE} | keys[0].secret is not Base64
			keys[0].id=                   | keys[0].id is blank
			keys[0].id=a:b                | keys[0].id is something else
			keys[1].secret=c2VjcmV0       | keys[1].id is blank
			keys[1].id=two                | keys[1].secret has 0 bytes
			jdbc.lock-wait=30s            | jdbc.lock-wait is PT30S, and Contio may take PT30S to answer
			jdbc.max-concurrent-changes=0 | jdbc.max-concurrent-changes is 0. It has to be at least 1
			""")
	void mistakesStopTheStart(String property, String description) {
		FailureAnalysis failure = failure(this.jdbc.withPropertyValues("contio.oauth2.connections." + property));
		assertThat(failure.getDescription()).contains("contio.oauth2.connections." + description);
		assertThat(failure.getDescription() + failure.getAction()).doesNotContain("c2VjcmV0", "pass-phrase");
	}

	@Test
	void twoKeysOfOneIdStopTheStart() {
		assertThat(failure(this.jdbc.withPropertyValues("contio.oauth2.connections.keys[1].id=one",
				"contio.oauth2.connections.keys[1].secret=" + KEY))
			.getDescription()).contains("keys[1].id is 'one', which is the id of a key before it").doesNotContain(KEY);
	}

	@Test
	void missingDatabaseStopsTheStart() {
		FailureAnalysis failure = failure(this.jdbc.withPropertyValues(
				"spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"));
		assertThat(failure.getDescription()).contains("there is no DataSource bean");
		assertThat(failure.getAction()).contains("spring.datasource.url", "@ContioDataSource");
	}

	@Test
	void missingJdbcStopsTheStart() {
		FailureAnalysis failure = failure(this.jdbc
			.withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "org.springframework.boot.jdbc")));
		assertThat(failure.getDescription()).contains("JDBC is not on the class path");
		assertThat(failure.getAction()).contains("spring-boot-starter-jdbc");
	}

	@Test
	void databaseOfAnotherKindStopsTheStart() {
		FailureAnalysis failure = failure(this.jdbc.withBean(DataSource.class,
				() -> new DelegatingDataSource(new DriverManagerDataSource(Databases.H2.create())) {

					@Override
					public Connection getConnection() throws SQLException {
						return calledOther(super.getConnection());
					}

				}));
		assertThat(failure.getDescription()).contains("cannot be kept in Other").contains("PostgreSQL and H2");
	}

	/* No third database is worth a dependency */
	private static Connection calledOther(Connection connection) {
		return proxy(Connection.class, connection, "getMetaData", (metadata) -> proxy(DatabaseMetaData.class,
				(DatabaseMetaData) metadata, "getDatabaseProductName", (name) -> "Other"));
	}

	private static <T> T proxy(Class<T> type, T target, String method, UnaryOperator<Object> change) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, called, arguments) -> {
				Object result = called.invoke(target, arguments);
				return called.getName().equals(method) ? change.apply(result) : result;
			}));
	}

	@Test
	void oneOfSeveralDatabasesHasToBeChosen() {
		assertThat(failure(this.jdbc.withUserConfiguration(TwoDatabases.class)).getDescription())
			.contains("more than one and none is primary");
	}

	@Test
	void markedDatabaseIsUsed() {
		this.jdbc.withUserConfiguration(MarkedDatabase.class).run((context) -> {
			context.getBean(ConnectionStore.class).save(connection());
			assertThat(tables(new JdbcTemplate(context.getBean("marked", DataSource.class)))).isOne();
			assertThat(tables(context.getBean(JdbcTemplate.class))).isZero();
		});
	}

	@Test
	void missingTableStopsTheStart() {
		FailureAnalysis failure = failure(
				this.jdbc.withPropertyValues("contio.oauth2.connections.jdbc.initialize-schema=never"));
		assertThat(failure.getDescription()).contains("contio_connection").contains("version 1");
		assertThat(failure.getAction()).contains("ai/contio/spring/oauth2/connection/jdbc/schema-h2.sql");
	}

	@Test
	void tableIsMissedEvenWithLazyInitialization() {
		assertThat(failure(this.jdbc
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.withPropertyValues("contio.oauth2.connections.jdbc.initialize-schema=never")).getDescription())
			.contains("contio_connection");
	}

	@Test
	void tablesAreMadeInPostgreSqlWhereThatIsWanted() {
		ApplicationContextRunner postgres = this.jdbc
			.withPropertyValues("spring.datasource.url=" + Databases.POSTGRESQL.create());
		assertThat(failure(postgres).getAction()).contains("schema-postgresql.sql");
		ApplicationContextRunner always = postgres
			.withPropertyValues("contio.oauth2.connections.jdbc.initialize-schema=always");
		always.run((context) -> context.getBean(ConnectionStore.class).save(connection()));
		always.run((context) -> assertThat(context.getBean(ConnectionStore.class).find(ADA)).contains(connection()));
	}

	@Test
	void readingPlaintextIsLogged(CapturedOutput output) {
		this.jdbc.withPropertyValues("contio.oauth2.connections.allow-plaintext=true")
			.run((context) -> assertThat(output).contains("WARN")
				.contains("contio.oauth2.connections.allow-plaintext to false"));
	}

	private static FailureAnalysis failure(ApplicationContextRunner runner) {
		FailureAnalysis[] failure = new FailureAnalysis[1];
		runner.run((context) -> failure[0] = StartUpFailure.of(context));
		return failure[0];
	}

	private static int tables(JdbcTemplate jdbc) {
		return JdbcClient.create(jdbc)
			.sql("select count(*) from information_schema.tables where lower(table_name) = 'contio_connection'")
			.query(Integer.class)
			.single();
	}

	private static StoredConnection connection() {
		Instant now = Instant.parse("2026-01-31T12:34:56Z");
		return StoredConnection.of(ADA, new ContioIdentity("u-1", null), Set.of(), Set.of(),
				new StoredConnection.Tokens(ContioSecret.of("token"), now, now.plusSeconds(1), null), now);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDatabases {

		@Bean
		DataSource first() {
			return new DriverManagerDataSource(Databases.H2.create());
		}

		@Bean
		DataSource second() {
			return new DriverManagerDataSource(Databases.H2.create());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MarkedDatabase {

		@Bean(defaultCandidate = false)
		@ContioDataSource
		DataSource marked() {
			return new DriverManagerDataSource(Databases.H2.create());
		}

	}

}
