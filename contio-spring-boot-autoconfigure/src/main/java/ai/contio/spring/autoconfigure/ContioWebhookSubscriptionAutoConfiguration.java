package ai.contio.spring.autoconfigure;

import java.time.Duration;

import ai.contio.spring.actuate.ContioWebhooksHealthIndicator;
import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.subscription.SubscriptionCare;
import ai.contio.spring.webhook.subscription.WebhookSubscription;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Looking after the webhook subscription at Contio, as far as the application wants it.
 */
@AutoConfiguration(after = { ContioWebhookAutoConfiguration.class, ContioAdminAutoConfiguration.class })
@ConditionalOnBean(ListenerRegistry.class)
@EnableConfigurationProperties(ContioWebhookSubscriptionProperties.class)
public final class ContioWebhookSubscriptionAutoConfiguration {

	private static final Duration BETWEEN_RETRIES = Duration.ofSeconds(1);

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	WebhookSubscription contioWebhookSubscription(BeanFactory beanFactory, ListenerRegistry listeners,
			ContioWebhookSubscriptionProperties properties, WebhookSettings settings) {
		return new WebhookSubscription(() -> beanFactory.getBean(ContioAdminClient.class), listeners::namedTypes,
				properties.getMaxRetries(), BETWEEN_RETRIES, settings.receiver().clock());
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnSubscriptionCare.class)
	static class Care {

		@Bean
		@Lazy(false)
		SubscriptionCare contioSubscriptionCare(WebhookSubscription subscription,
				ContioWebhookSubscriptionProperties properties, ContioConnectionDetails details,
				WebhookSettings settings) {
			return new SubscriptionCare(subscription, WebhookSubscriptionSettings.of(properties, details),
					settings.receiver().clock());
		}

		@Bean
		ApplicationListener<ApplicationReadyEvent> contioSubscriptionCareStart(SubscriptionCare care) {
			return (event) -> care.begin();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class })
	@ConditionalOnBooleanProperty("contio.webhook.subscription.watch")
	@EnableConfigurationProperties(ContioHealthProperties.class)
	static class Watch {

		@Bean
		@ConditionalOnEnabledHealthIndicator("contio-webhooks")
		@ConditionalOnMissingBean(name = "contioWebhooksHealthIndicator")
		ContioWebhooksHealthIndicator contioWebhooksHealthIndicator(SubscriptionCare care,
				ContioHealthProperties properties) {
			return new ContioWebhooksHealthIndicator(care, properties.problem());
		}

	}

}
