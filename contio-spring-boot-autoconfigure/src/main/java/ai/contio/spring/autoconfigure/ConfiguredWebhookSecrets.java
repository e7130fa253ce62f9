package ai.contio.spring.autoconfigure;

import java.util.List;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioConnectionValidator;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The secrets of the connection details, as they are at the moment. A bad one stops the
 * start; later one is left out, since the others may still be good.
 */
final class ConfiguredWebhookSecrets implements WebhookSecrets {

	private static final Log logger = LogFactory.getLog(ConfiguredWebhookSecrets.class);

	private final ContioConnectionDetails details;

	private volatile Known known;

	ConfiguredWebhookSecrets(ContioConnectionDetails details) {
		this.details = details;
		List<ContioSecret> secrets = List.copyOf(details.getWebhookSecrets());
		secrets.forEach(ConfiguredWebhookSecrets::check);
		this.known = new Known(secrets, secrets);
	}

	@Override
	public List<ContioSecret> getSecrets() {
		List<ContioSecret> configured = this.details.getWebhookSecrets();
		Known latest = this.known;
		if (!latest.configured().equals(configured)) {
			latest = new Known(List.copyOf(configured),
					configured.stream().filter(ConfiguredWebhookSecrets::isUsable).toList());
			this.known = latest;
		}
		return latest.usable();
	}

	private static boolean isUsable(ContioSecret secret) {
		try {
			check(secret);
			return true;
		}
		catch (ContioConfigurationException ex) {
			logger.error("A new webhook secret is not used: " + ex.getMessage());
			return false;
		}
	}

	private static void check(ContioSecret secret) {
		ContioConnectionValidator.validateSecret("contio.webhook.secret (or one of contio.webhook.previous-secrets)",
				secret);
	}

	private record Known(List<ContioSecret> configured, List<ContioSecret> usable) {

	}

}
