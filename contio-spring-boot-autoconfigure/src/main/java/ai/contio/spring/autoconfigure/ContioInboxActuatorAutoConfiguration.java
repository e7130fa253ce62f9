package ai.contio.spring.autoconfigure;

import ai.contio.spring.actuate.ContioChangingEndpoint;
import ai.contio.spring.actuate.ContioEndpoint;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.durable.InboxMetrics;
import ai.contio.spring.webhook.inbox.jdbc.InboxLedger;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Actuator and Micrometer show of the inbox, in durable mode.
 */
@AutoConfiguration(after = ContioDurableWebhookAutoConfiguration.class)
@ConditionalOnClass(Scheduler.class)
@ConditionalOnBean(ContioWebhookInbox.class)
public final class ContioInboxActuatorAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(MeterBinder.class)
	static class Metrics {

		@Bean
		InboxMetrics contioInboxMetrics(JdbcInbox inbox, DurableSettings settings) {
			return new InboxMetrics(new InboxLedger(inbox, settings.clock()), settings.clock());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
	static class Endpoint {

		@Bean
		@ConditionalOnAvailableEndpoint(endpoint = ContioEndpoint.class)
		ContioEndpoint contioEndpoint(ContioWebhookInbox inbox, ContioWebhookInboxProperties properties) {
			return properties.isAllowEndpointChanges() ? new ContioChangingEndpoint(inbox) : new ContioEndpoint(inbox);
		}

	}

}
