package ai.contio.spring.autoconfigure;

import java.time.Clock;

import javax.sql.DataSource;

import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import ai.contio.spring.webhook.inbox.jdbc.InboxCleaner;
import ai.contio.spring.webhook.inbox.jdbc.InboxSchema;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * The inbox in a database. It is not lazy: what is wrong with the database or the keys is
 * to be found at start-up, lazy initialization or not.
 */
@AutoConfiguration(before = ContioWebhookAutoConfiguration.class, after = ContioAutoConfiguration.class,
		afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnBooleanProperty(name = "contio.webhook.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(WebhookInbox.class)
public final class ContioJdbcInboxAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnJdbcInbox.class)
	@ConditionalOnClass(DataSourceScriptDatabaseInitializer.class)
	@EnableConfigurationProperties({ ContioWebhookInboxProperties.class, ContioJdbcInboxProperties.class })
	static class Jdbc {

		@Bean
		JdbcInboxSettings contioJdbcInboxSettings(ObjectProvider<DataSource> dataSources,
				@ContioDataSource ObjectProvider<DataSource> marked, ContioWebhookInboxProperties properties,
				ContioJdbcInboxProperties jdbc, ContioWebhookProperties webhook, ObjectProvider<Clock> clock) {
			return new JdbcInboxSettings(marked.getIfAvailable(dataSources::getIfUnique), properties, jdbc, webhook,
					clock.getIfUnique(Clock::systemUTC));
		}

		@Bean
		@Lazy(false)
		ContioSchemaInitializer contioInboxSchemaInitializer(JdbcInboxSettings settings,
				ContioJdbcInboxProperties jdbc) {
			return new ContioSchemaInitializer(InboxSchema.TABLES, settings.dataSource(), jdbc.getInitializeSchema());
		}

		@Bean
		@Lazy(false)
		@DependsOnDatabaseInitialization
		JdbcInbox contioWebhookInbox(JdbcInboxSettings settings) {
			return settings.inbox();
		}

		@Bean
		@Lazy
		InboxCounts contioInboxCounts(JdbcInboxSettings settings, JdbcInbox inbox) {
			return settings.counts(inbox);
		}

		@Bean
		ListenerThreads contioReceivingThreads(JdbcInboxSettings settings) {
			return settings.threads();
		}

		@Bean
		@Lazy(false)
		InboxCleaner contioInboxCleaner(JdbcInboxSettings settings, JdbcInbox inbox) {
			return settings.cleaner(inbox);
		}

	}

	@Lazy(false)
	@Configuration(proxyBeanMethods = false)
	@Conditional(OnJdbcInbox.class)
	@ConditionalOnMissingClass("org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer")
	static class NoJdbc {

		NoJdbc(Environment environment) {
			throw DatabaseNeed.ofInbox(environment.getProperty("contio.webhook.mode")).withoutJdbc();
		}

	}

}
