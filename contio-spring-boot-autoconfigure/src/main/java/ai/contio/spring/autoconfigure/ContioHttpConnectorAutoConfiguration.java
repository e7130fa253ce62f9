package ai.contio.spring.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.client.reactive.ClientHttpConnector;

/**
 * The connections of the Contio clients: Boot's builder and settings, with timeouts where
 * the application has set none, and without redirects. It comes before Boot's own
 * connector, so that one of the application's is left to serve Contio too.
 */
@AutoConfiguration(before = ReactiveHttpClientAutoConfiguration.class, after = ContioAutoConfiguration.class)
public final class ContioHttpConnectorAutoConfiguration {

	static final String CONNECTOR = "contioClientHttpConnector";

	@Bean(name = CONNECTOR, defaultCandidate = false)
	@Lazy
	@ConditionalOnMissingBean(value = ClientHttpConnector.class, name = CONNECTOR)
	ClientHttpConnector contioClientHttpConnector(ContioProperties properties,
			ObjectProvider<ClientHttpConnectorBuilder<?>> builder, ObjectProvider<HttpClientSettings> settings) {
		ContioProperties.Client client = properties.getClient();
		HttpClientSettings defaults = HttpClientSettings.defaults()
			.withTimeouts(client.getConnectTimeout(), client.getResponseTimeout());
		ClientHttpConnectorBuilder<?> builderToUse = builder.getIfAvailable(ClientHttpConnectorBuilder::detect);
		return builderToUse.build(settings.getIfAvailable(HttpClientSettings::defaults)
			.orElse(defaults)
			.withRedirects(HttpRedirects.DONT_FOLLOW));
	}

}
