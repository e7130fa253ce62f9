package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

/**
 * The connection details that {@code contio.*} properties give.
 */
final class PropertiesContioConnectionDetails implements ContioConnectionDetails {

	private final ContioProperties properties;

	PropertiesContioConnectionDetails(ContioProperties properties) {
		this.properties = properties;
	}

	@Override
	public URI getApiUrl() {
		URI apiUrl = this.properties.getApiUrl();
		return (apiUrl != null) ? apiUrl : this.properties.getEnvironment().getApiUrl();
	}

	@Override
	public URI getOauthUrl() {
		URI oauthUrl = this.properties.getOauthUrl();
		return (oauthUrl != null) ? oauthUrl : getApiUrl();
	}

	@Override
	public @Nullable String getClientId() {
		return this.properties.getClientId();
	}

	@Override
	public @Nullable ContioSecret getClientSecret() {
		return this.properties.getClientSecret();
	}

	@Override
	public @Nullable ContioSecret getApiKey() {
		return this.properties.getApiKey();
	}

	@Override
	public List<ContioSecret> getWebhookSecrets() {
		ContioProperties.Webhook webhook = this.properties.getWebhook();
		return Stream.concat(Stream.ofNullable(webhook.getSecret()), webhook.getPreviousSecrets().stream()).toList();
	}

}
