package ai.contio.spring.webhook.rotation.jdbc;

import ai.contio.spring.Databases;

class PostgreSqlWebhookSecretStoreTests extends JdbcWebhookSecretStoreContract {

	@Override
	Databases database() {
		return Databases.POSTGRESQL;
	}

}
