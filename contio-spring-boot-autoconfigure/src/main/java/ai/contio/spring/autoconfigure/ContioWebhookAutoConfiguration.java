package ai.contio.spring.autoconfigure;

import java.time.Clock;
import java.util.concurrent.Executor;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.observation.ContioListenerObservationConvention;
import ai.contio.spring.observation.ContioWebhookObservationConvention;
import ai.contio.spring.observation.ContioWebhookObservations;
import ai.contio.spring.observation.DefaultContioListenerObservationConvention;
import ai.contio.spring.observation.DefaultContioWebhookObservationConvention;
import ai.contio.spring.webhook.WebhookDispatcher;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.MemoryInbox;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import ai.contio.spring.webhook.listener.ListenerArgumentResolver;
import ai.contio.spring.webhook.listener.ListenerDispatcher;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.listener.ListenerRunner;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * Everything between the bytes of a webhook and the methods annotated with
 * {@code @ContioWebhook}, apart from the web stack. The receiver is lazy: an application
 * that receives nothing needs no inbox.
 */
@AutoConfiguration(after = ContioAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "contio.webhook.enabled", matchIfMissing = true)
public final class ContioWebhookAutoConfiguration {

	@Bean
	WebhookSettings contioWebhookSettings(ContioWebhookProperties webhook, ObjectProvider<Clock> clock) {
		return new WebhookSettings(webhook, clock.getIfUnique(Clock::systemUTC));
	}

	@Bean
	@ConditionalOnMissingBean(WebhookSecrets.class)
	ConfiguredWebhookSecrets contioWebhookSecrets(ContioConnectionDetails details) {
		return new ConfiguredWebhookSecrets(details);
	}

	@Bean
	@ConditionalOnMissingBean
	ContioSignatureVerifier contioSignatureVerifier(WebhookSecrets secrets, WebhookSettings settings,
			ContioWebhookProperties webhook) {
		return new ContioSignatureVerifier(secrets, settings.schemes(), webhook.getTolerance(),
				settings.receiver().clock());
	}

	@Bean
	@ConditionalOnMissingBean(WebhookInbox.class)
	MemoryInbox contioWebhookInbox(ContioWebhookProperties webhook, WebhookSettings settings) {
		ContioWebhookProperties.Inbox inbox = webhook.getInbox();
		return new MemoryInbox(inbox.getRetention(), inbox.getMaxEntries(), webhook.getLease(),
				settings.receiver().clock());
	}

	@Bean
	@Lazy
	@ConditionalOnBean(MemoryInbox.class)
	InboxCounts contioMemoryInboxCounts(MemoryInbox inbox, WebhookSettings settings) {
		return new InboxCounts(inbox::count, settings.receiver().clock());
	}

	@Bean
	ContioWebhookObservations contioWebhookObservations(ObjectProvider<ObservationRegistry> registry,
			ObjectProvider<ContioWebhookObservationConvention> webhookConvention,
			ObjectProvider<ContioListenerObservationConvention> listenerConvention) {
		return new ContioWebhookObservations(registry.getIfUnique(() -> ObservationRegistry.NOOP),
				webhookConvention.getIfAvailable(DefaultContioWebhookObservationConvention::new),
				listenerConvention.getIfAvailable(DefaultContioListenerObservationConvention::new));
	}

	@Bean
	AdminClientArgumentResolver contioAdminClientArgumentResolver(BeanFactory beanFactory) {
		return new AdminClientArgumentResolver(beanFactory);
	}

	@Bean
	ListenerRegistry contioListenerRegistry(ConfigurableListableBeanFactory beanFactory,
			ObjectProvider<ListenerArgumentResolver> resolvers) {
		return new ListenerRegistry(beanFactory, resolvers.orderedStream().toList());
	}

	@Bean
	ListenerThreads contioListenerThreads(@Qualifier("contioWebhookExecutor") ObjectProvider<Executor> executor,
			Environment environment, ContioWebhookProperties webhook) {
		return ListenerThreads.of(executor.getIfAvailable(), environment, webhook.getThreads());
	}

	@Bean
	@Lazy
	WebhookReceiver contioWebhookReceiver(ContioSignatureVerifier verifier,
			ObjectProvider<WebhookDispatcher> dispatcher, ListenerRegistry registry, WebhookInbox inbox,
			@Qualifier("contioListenerThreads") ListenerThreads threads,
			@Qualifier("contioReceivingThreads") ObjectProvider<ListenerThreads> receiving,
			ContioWebhookObservations observations, WebhookSettings settings, ContioWebhookProperties webhook) {
		return new WebhookReceiver(verifier, dispatcher.getIfAvailable(() -> {
			ListenerRunner runner = new ListenerRunner(threads.executor(), inbox, webhook.getMaxAttempts(),
					webhook.getLease(), observations);
			return new ListenerDispatcher(registry, inbox, runner,
					observations.inScope(receiving.getIfAvailable(() -> threads).executor()), webhook.getMaxInFlight(),
					webhook.getBudget());
		}), observations, settings.receiver());
	}

	@Bean
	WebhookStartUp contioWebhookStartUp(ListenerRegistry registry, WebhookSecrets secrets, WebhookSettings settings,
			BeanFactory beanFactory) {
		return new WebhookStartUp(registry, secrets, settings.path(), beanFactory);
	}

}
