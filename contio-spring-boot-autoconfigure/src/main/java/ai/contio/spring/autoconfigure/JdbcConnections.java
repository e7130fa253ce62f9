package ai.contio.spring.autoconfigure;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionSettings;
import ai.contio.spring.oauth2.connection.jdbc.JdbcConnectionStore;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the properties say of connections in a database. It finds mistakes before anything
 * is written there.
 */
final class JdbcConnections {

	private static final Log logger = LogFactory.getLog(JdbcConnections.class);

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
		JdbcConnectionStore store = new JdbcConnectionStore(this.dataSource, new TextSealer(this.keys), this.settings);
		logger.info("Contio connections: in the database, sealed with the key '%s'%s".formatted(this.keys.get(0).id(),
				(this.keys.size() > 1) ? " (%d earlier ones open)".formatted(this.keys.size() - 1) : ""));
		if (this.settings.allowPlaintext()) {
			logger.warn(
					"Contio connections are read unsealed, too. Set contio.oauth2.connections.allow-plaintext to false once the migration is over");
		}
		return store;
	}

}
