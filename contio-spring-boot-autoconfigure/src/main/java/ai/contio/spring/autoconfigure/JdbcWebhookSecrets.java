package ai.contio.spring.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.webhook.rotation.jdbc.JdbcWebhookSecretStore;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What the properties say of webhook secrets in a database. It finds mistakes before
 * anything is written there.
 */
final class JdbcWebhookSecrets {

	private static final String NO_KEY = "contio.webhook.rotation.store is jdbc, and there is no key to seal secrets with";

	private final DataSource dataSource;

	private final List<SealingKey> keys;

	private final String clientId;

	JdbcWebhookSecrets(@Nullable DataSource dataSource, ContioWebhookRotationProperties properties,
			ContioConnectionsProperties connections, @Nullable String clientId) {
		this.dataSource = DatabaseNeed.SECRETS.require(dataSource);
		if (!StringUtils.hasText(clientId)) {
			throw new ContioConfigurationException(
					"contio.webhook.rotation.store is jdbc, and there is no client id to keep the secrets under",
					"Set contio.client-id (or CONTIO_CLIENT_ID in the environment) to the client id of your partner app. Rotating needs contio.api-key, too.");
		}
		this.clientId = clientId;
		this.keys = (properties.getKeys().isEmpty() && !connections.getKeys().isEmpty())
				? SealingKeys.required("contio.oauth2.connections.keys", NO_KEY, connections.getKeys())
				: SealingKeys.required("contio.webhook.rotation.keys", NO_KEY, properties.getKeys());
	}

	DataSource dataSource() {
		return this.dataSource;
	}

	JdbcWebhookSecretStore store() {
		return new JdbcWebhookSecretStore(this.dataSource, new TextSealer(this.keys), this.clientId);
	}

}
