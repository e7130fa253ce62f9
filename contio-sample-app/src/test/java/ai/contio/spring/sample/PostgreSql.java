package ai.contio.spring.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL for tests: in a container where Docker answers, else a server that a
 * jar brings. It starts with the first test that needs it and ends with the JVM.
 */
final class PostgreSql {

	private static final String URL = start();

	private PostgreSql() {
	}

	/**
	 * Make an empty database.
	 * @return its URL, with user and password
	 */
	static String createDatabase() {
		String name = "db_" + UUID.randomUUID().toString().replace("-", "");
		JdbcClient.create(new DriverManagerDataSource(URL.formatted("postgres")))
			.sql("create database " + name)
			.update();
		return URL.formatted(name);
	}

	private static String start() {
		return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : ofJar();
	}

	@SuppressWarnings("resource")
	private static String inContainer() {
		PostgreSQLContainer server = new PostgreSQLContainer("postgres:17-alpine");
		server.start();
		return "jdbc:postgresql://%s:%d/%%s?user=%s&password=%s".formatted(server.getHost(),
				server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), server.getUsername(), server.getPassword());
	}

	@SuppressWarnings("resource")
	private static String ofJar() {
		try {
			return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start().getJdbcUrl("postgres", "%s");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
