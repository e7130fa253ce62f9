package ai.contio.spring.autoconfigure;

import ai.contio.spring.actuate.ContioChangingEndpoint;
import ai.contio.spring.actuate.ContioDeadLettersHealthIndicator;
import ai.contio.spring.actuate.ContioEndpoint;
import ai.contio.spring.actuate.ContioInboxHealthIndicator;
import ai.contio.spring.actuate.InboxMetrics;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What Actuator and Micrometer show of the inbox; most of it only where that is in a
 * database.
 */
@AutoConfiguration(after = { ContioDurableWebhookAutoConfiguration.class, ContioJdbcInboxAutoConfiguration.class,
		ContioWebhookAutoConfiguration.class })
public final class ContioInboxActuatorAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(MeterBinder.class)
	@ConditionalOnBean(InboxCounts.class)
	static class Metrics {

		@Bean
		InboxMetrics contioInboxMetrics(InboxCounts counts) {
			return new InboxMetrics(counts);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class, JdbcClient.class })
	@ConditionalOnBean({ InboxCounts.class, JdbcInbox.class })
	@EnableConfigurationProperties(ContioHealthProperties.class)
	static class Health {

		@Bean
		@ConditionalOnEnabledHealthIndicator("contio-inbox")
		@ConditionalOnMissingBean(name = "contioInboxHealthIndicator")
		ContioInboxHealthIndicator contioInboxHealthIndicator(InboxCounts counts) {
			return new ContioInboxHealthIndicator(counts);
		}

		@Bean
		@ConditionalOnEnabledHealthIndicator("contio-dead-letters")
		@ConditionalOnMissingBean(name = "contioDeadLettersHealthIndicator")
		ContioDeadLettersHealthIndicator contioDeadLettersHealthIndicator(InboxCounts counts,
				ContioHealthProperties properties) {
			return new ContioDeadLettersHealthIndicator(counts, properties.getMaxDeadLetters(), properties.problem());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ ConditionalOnAvailableEndpoint.class, Scheduler.class })
	@ConditionalOnBean(ContioWebhookInbox.class)
	static class Endpoint {

		@Bean
		@ConditionalOnAvailableEndpoint(endpoint = ContioEndpoint.class)
		ContioEndpoint contioEndpoint(ContioWebhookInbox inbox, ContioWebhookInboxProperties properties) {
			boolean showsErrors = properties.isShowEndpointErrors();
			return properties.isAllowEndpointChanges() ? new ContioChangingEndpoint(inbox, showsErrors)
					: new ContioEndpoint(inbox, showsErrors);
		}

	}

}
