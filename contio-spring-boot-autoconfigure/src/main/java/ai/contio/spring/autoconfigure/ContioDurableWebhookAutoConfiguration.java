package ai.contio.spring.autoconfigure;

import java.time.Clock;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.observation.ContioInboxObservations;
import ai.contio.spring.observation.ContioWebhookObservations;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.durable.DurableDispatcher;
import ai.contio.spring.webhook.durable.PartScheduler;
import ai.contio.spring.webhook.durable.PartWork;
import ai.contio.spring.webhook.durable.TransactionalCall;
import ai.contio.spring.webhook.inbox.jdbc.InboxLedger;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.listener.ListenerRunner;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Events that are stored first and handled afterwards.
 */
@AutoConfiguration(after = { ContioJdbcInboxAutoConfiguration.class, ContioWebhookAutoConfiguration.class })
@ConditionalOnProperty(name = "contio.webhook.mode", havingValue = "durable")
@ConditionalOnBean(ListenerRegistry.class)
public final class ContioDurableWebhookAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(Scheduler.class)
	@ConditionalOnBean(JdbcInbox.class)
	@EnableConfigurationProperties(ContioDurableProperties.class)
	static class Durable {

		@Bean
		DurableSettings contioDurableSettings(ContioDurableProperties durable, ContioWebhookProperties webhook,
				ObjectProvider<Clock> clock) {
			return new DurableSettings(durable, webhook, clock.getIfUnique(Clock::systemUTC));
		}

		@Bean
		ContioInboxObservations contioInboxObservations(ObjectProvider<ObservationRegistry> registry) {
			return new ContioInboxObservations(registry.getIfUnique(() -> ObservationRegistry.NOOP));
		}

		@Bean
		@Lazy(false)
		PartScheduler contioPartScheduler(ListenerRegistry registry, JdbcInbox inbox, JdbcInboxSettings jdbc,
				@Qualifier("contioListenerThreads") ListenerThreads threads, ContioWebhookObservations observations,
				ContioInboxObservations inboxObservations, ContioWebhookProperties webhook, DurableSettings settings,
				ObjectProvider<PlatformTransactionManager> transactions) {
			TransactionalCall call = new TransactionalCall(inbox, jdbc.dataSource(), transactions::getIfUnique);
			ListenerRunner runner = new ListenerRunner(threads.executor(), inbox, webhook.getMaxAttempts(),
					webhook.getLease(), observations, call);
			return new PartScheduler(inbox,
					new PartWork(registry, inbox, runner, settings.work(), settings.clock(), inboxObservations),
					settings.scheduler(), settings.clock());
		}

		@Bean
		@Lazy
		DurableDispatcher contioWebhookDispatcher(ListenerRegistry registry, JdbcInbox inbox, PartScheduler scheduler,
				@Qualifier("contioReceivingThreads") ListenerThreads receiving, ContioWebhookObservations observations,
				ContioInboxObservations inboxObservations, ContioWebhookProperties webhook) {
			return new DurableDispatcher(registry, inbox, scheduler, observations.inScope(receiving.executor()),
					webhook.getMaxInFlight(), webhook.getBudget(), inboxObservations);
		}

		@Bean
		@ConditionalOnMissingBean
		ContioWebhookInbox contioWebhookInboxView(JdbcInbox inbox, PartScheduler scheduler, ListenerRegistry registry,
				DurableSettings settings) {
			return new ContioWebhookInbox(new InboxLedger(inbox, settings.clock()), inbox, scheduler, registry);
		}

	}

	@Lazy(false)
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingClass("com.github.kagkarlsson.scheduler.Scheduler")
	static class NoScheduler {

		NoScheduler() {
			throw new ContioConfigurationException(
					"contio.webhook.mode is durable, and db-scheduler is not on the class path",
					"Add com.github.kagkarlsson:db-scheduler:16.9.0, or set contio.webhook.mode to request.");
		}

	}

	@Lazy(false)
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(JdbcInbox.class)
	static class OtherInbox {

		OtherInbox() {
			throw new ContioConfigurationException(
					"contio.webhook.mode is durable, and the inbox is a bean of the application's",
					"Remove the bean of type WebhookInbox: events are then stored in the database. Or set contio.webhook.mode to request.");
		}

	}

}
