package ai.contio.spring.webhook.rotation.jdbc;

import ai.contio.spring.jdbc.ContioSchema;

/**
 * What the database has to look like.
 */
public final class SecretSchema {

	/** The tables of rotated webhook secrets. */
	public static final ContioSchema TABLES = new ContioSchema("Webhook secrets", "webhook-secret",
			"contio_webhook_rotation", 1, "ai/contio/spring/webhook/rotation/jdbc",
			"contio.webhook.rotation.jdbc.initialize-schema", "define a bean of type WebhookSecretStore");

	private SecretSchema() {
	}

}
