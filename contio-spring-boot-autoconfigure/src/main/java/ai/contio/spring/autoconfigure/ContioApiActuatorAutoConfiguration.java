package ai.contio.spring.autoconfigure;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.actuate.ContioApiHealthIndicator;
import ai.contio.spring.actuate.ContioInfoContributor;
import ai.contio.spring.actuate.UnknownValueMetrics;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.oauth2.info.DiscoveryOperations;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * What Actuator and Micrometer show of Contio itself.
 */
@AutoConfiguration(after = { ContioClientAutoConfiguration.class, ContioWebhookAutoConfiguration.class })
public final class ContioApiActuatorAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(MeterBinder.class)
	static class Metrics {

		@Bean
		UnknownValueMetrics contioUnknownValueMetrics() {
			return new UnknownValueMetrics();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class })
	@EnableConfigurationProperties(ContioHealthProperties.class)
	static class Health {

		@Bean
		@ConditionalOnEnabledHealthIndicator("contio-api")
		@ConditionalOnMissingBean(name = "contioApiHealthIndicator")
		ContioApiHealthIndicator contioApiHealthIndicator(ContioConnectionDetails details,
				ObjectProvider<ContioWebClientAssembler> assembler, ObjectProvider<ContioClientBuilders> builders,
				ContioHealthProperties properties) {
			Supplier<DiscoveryOperations> contio = SingletonSupplier
				.of(() -> ContioHttpServices.create(assembler.getObject()
					.assemble(ContioClientType.OAUTH, details.getOauthUrl(), Mono::just, builders.getObject().get()),
						DiscoveryOperations.class));
			return new ContioApiHealthIndicator(isUsed(details) ? () -> contio.get().health() : null,
					properties.getApiInterval(), properties.problem(), Clock.systemUTC());
		}

		/* Who only receives webhooks has no business with the API */
		private static boolean isUsed(ContioConnectionDetails details) {
			return StringUtils.hasText(details.getClientId()) || details.getApiKey() != null;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ InfoContributor.class, ConditionalOnEnabledInfoContributor.class })
	static class Information {

		@Bean
		@ConditionalOnEnabledInfoContributor("contio")
		@ConditionalOnMissingBean(name = "contioInfoContributor")
		ContioInfoContributor contioInfoContributor(ContioConnectionDetails details,
				ObjectProvider<WebhookStartUp> webhooks) {
			return new ContioInfoContributor(details, () -> describe(webhooks.getIfAvailable()));
		}

		private static Map<String, Object> describe(@Nullable WebhookStartUp webhooks) {
			return (webhooks != null) ? webhooks.info() : Map.of("enabled", false);
		}

	}

}
