package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioConnectionValidator;
import ai.contio.spring.client.ContioRetrySettings;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.ContioWebClientCustomizer;
import ai.contio.spring.link.ContioLinks;
import ai.contio.spring.observation.ContioClientObservationConvention;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * What every Contio client is built with. Connection details and settings are checked
 * here, when the application starts, whether or not a client is ever used.
 */
@AutoConfiguration(after = { ContioAutoConfiguration.class, ContioHttpConnectorAutoConfiguration.class,
		WebClientAutoConfiguration.class })
public final class ContioClientAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ContioWebClientAssembler contioWebClientAssembler(ContioProperties properties, ContioConnectionDetails details,
			ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<ContioClientObservationConvention> observationConvention,
			ObjectProvider<ContioWebClientCustomizer> customizers) {
		ContioConnectionValidator.validate(details);
		return new ContioWebClientAssembler(retry(properties.getClient().getRetry()), properties.getTimeZone(),
				observationRegistry.getIfUnique(() -> ObservationRegistry.NOOP), observationConvention.getIfAvailable(),
				customizers.orderedStream().toList());
	}

	@Bean
	ApiStartUp contioApiStartUp(ContioConnectionDetails details) {
		return new ApiStartUp(details);
	}

	@Bean
	ContioClientBuilders contioClientBuilders(ObjectProvider<WebClient.Builder> builder,
			@Qualifier(ContioHttpConnectorAutoConfiguration.CONNECTOR) ObjectProvider<ClientHttpConnector> connector) {
		return new ContioClientBuilders(builder, connector);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ContioLinks contioLinks(ContioConnectionDetails details) {
		return new ContioLinks(details.getAppUrl(), details.getApiUrl());
	}

	private static ContioRetrySettings retry(ContioProperties.Retry retry) {
		return new ContioRetrySettings(retry.getMaxAttempts(), retry.getInitialBackoff(), retry.getMaxBackoff(),
				retry.getMaxElapsed());
	}

}
