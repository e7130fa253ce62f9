package ai.contio.spring.webhook.rotation.jdbc;

import ai.contio.spring.Databases;

class H2WebhookSecretStoreTests extends JdbcWebhookSecretStoreContract {

	@Override
	Databases database() {
		return Databases.H2;
	}

}
