package ai.contio.spring.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionSettings;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionStore;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;

/**
 * What the properties say of connections in a database. It finds mistakes before anything
 * is written there.
 */
@Order(3)
final class JdbcConnections implements StartUpNote {

	private final DataSource dataSource;

	private final List<SealingKey> keys;

	private final JdbcConnectionSettings settings;

	JdbcConnections(@Nullable DataSource dataSource, ContioConnectionsProperties properties,
			ContioJdbcConnectionsProperties jdbc, Duration responseTimeout) {
		this.dataSource = DatabaseNeed.CONNECTIONS.require(dataSource);
		if (jdbc.getLockWait().compareTo(responseTimeout) <= 0) {
			throw new ContioConfigurationException(
					"contio.oauth2.connections.jdbc.lock-wait is %s, and Contio may take %s to answer"
						.formatted(jdbc.getLockWait(), responseTimeout),
					"Set contio.oauth2.connections.jdbc.lock-wait to more than contio.client.response-timeout, so that who waits for a token sees it arrive.");
		}
		this.keys = SealingKeys.required("contio.oauth2.connections.keys",
				"contio.oauth2.connections.store is jdbc, and there is no key to seal tokens with",
				properties.getKeys());
		this.settings = new JdbcConnectionSettings(jdbc.getLockWait(), jdbc.getMaxConcurrentChanges(),
				properties.isAllowPlaintext());
	}

	DataSource dataSource() {
		return this.dataSource;
	}

	JdbcConnectionStore store() {
		return new JdbcConnectionStore(this.dataSource, new TextSealer(this.keys), this.settings);
	}

	@Override
	public String describe() {
		return "connections in the database, sealed with the key '%s'%s".formatted(this.keys.get(0).id(),
				(this.keys.size() > 1) ? " (%d earlier ones open)".formatted(this.keys.size() - 1) : "");
	}

	@Override
	public Stream<String> warnings() {
		return this.settings.allowPlaintext() ? Stream
			.of("Contio connections are read unsealed, too. Set contio.oauth2.connections.allow-plaintext to false once the migration is over")
				: Stream.empty();
	}

}
