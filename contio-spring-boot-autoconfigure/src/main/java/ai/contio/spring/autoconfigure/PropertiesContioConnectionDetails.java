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

	private final ContioWebhookProperties webhook;

	PropertiesContioConnectionDetails(ContioProperties properties, ContioWebhookProperties webhook) {
		this.properties = properties;
		this.webhook = webhook;
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
		return Stream.concat(Stream.ofNullable(this.webhook.getSecret()), this.webhook.getPreviousSecrets().stream())
			.toList();
	}

}
