package ai.contio.spring.autoconfigure;

import java.util.List;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioConnectionValidator;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.signature.WebhookSecrets;

/**
 * The secrets of the connection details, which do not change while the application runs.
 */
final class ConfiguredWebhookSecrets implements WebhookSecrets {

	private final List<ContioSecret> secrets;

	ConfiguredWebhookSecrets(ContioConnectionDetails details) {
		this.secrets = List.copyOf(details.getWebhookSecrets());
		this.secrets.forEach(ConfiguredWebhookSecrets::check);
	}

	@Override
	public List<ContioSecret> getSecrets() {
		return this.secrets;
	}

	private static void check(ContioSecret secret) {
		ContioConnectionValidator.validateSecret("contio.webhook.secret (or one of contio.webhook.previous-secrets)",
				secret);
	}

}
