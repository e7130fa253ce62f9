package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentialsSource;
import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The connection details that {@code contio.*} properties give, with the secrets of a
 * source, where there is one, as they are at the moment.
 */
final class PropertiesContioConnectionDetails implements ContioConnectionDetails {

	private final ContioProperties properties;

	private final ContioWebhookProperties webhook;

	private final ObjectProvider<ContioCredentialsSource> source;

	PropertiesContioConnectionDetails(ContioProperties properties, ContioWebhookProperties webhook,
			ObjectProvider<ContioCredentialsSource> source) {
		this.properties = properties;
		this.webhook = webhook;
		this.source = source;
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
	public URI getAppUrl() {
		URI appUrl = this.properties.getAppUrl();
		return (appUrl != null) ? appUrl : ContioConnectionDetails.super.getAppUrl();
	}

	@Override
	public @Nullable String getClientId() {
		return this.properties.getClientId();
	}

	@Override
	public @Nullable ContioSecret getClientSecret() {
		return current(ContioCredentialsSource::getClientSecret, this.properties.getClientSecret());
	}

	@Override
	public @Nullable ContioSecret getApiKey() {
		return current(ContioCredentialsSource::getApiKey, this.properties.getApiKey());
	}

	@Override
	public List<ContioSecret> getWebhookSecrets() {
		ContioCredentialsSource supplied = this.source.getIfAvailable();
		List<ContioSecret> secrets = (supplied != null) ? supplied.getWebhookSecrets() : List.of();
		return !secrets.isEmpty() ? secrets
				: Stream.concat(Stream.ofNullable(this.webhook.getSecret()), this.webhook.getPreviousSecrets().stream())
					.toList();
	}

	private @Nullable ContioSecret current(Function<ContioCredentialsSource, @Nullable ContioSecret> secret,
			@Nullable ContioSecret otherwise) {
		ContioCredentialsSource supplied = this.source.getIfAvailable();
		ContioSecret current = (supplied != null) ? secret.apply(supplied) : null;
		return (current != null) ? current : otherwise;
	}

}
