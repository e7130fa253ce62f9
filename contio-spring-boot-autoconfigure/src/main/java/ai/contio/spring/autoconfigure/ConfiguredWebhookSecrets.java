package ai.contio.spring.autoconfigure;

import java.util.List;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioConnectionDetails;
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
		if (secret.reveal().isBlank()) {
			throw new ContioConfigurationException("A webhook secret of Contio is blank",
					"Set contio.webhook.secret (and contio.webhook.previous-secrets, if used) to the whole secret that Contio shows, or remove it.");
		}
		if (!secret.reveal().equals(secret.reveal().strip())) {
			throw new ContioConfigurationException("A webhook secret of Contio begins or ends with white space",
					"Remove the white space around contio.webhook.secret and contio.webhook.previous-secrets. A line break at the end of a mounted file is a common cause.");
		}
	}

}
