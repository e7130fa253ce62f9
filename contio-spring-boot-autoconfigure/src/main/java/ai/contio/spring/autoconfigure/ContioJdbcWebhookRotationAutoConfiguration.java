package ai.contio.spring.autoconfigure;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.webhook.rotation.WebhookSecretStore;
import ai.contio.spring.webhook.rotation.jdbc.JdbcWebhookSecretStore;
import ai.contio.spring.webhook.rotation.jdbc.SecretSchema;
import ai.contio.spring.webhook.signature.WebhookSecrets;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Webhook secrets of rotations in a database, for all nodes.
 */
@AutoConfiguration(after = ContioAutoConfiguration.class,
		afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnProperty(name = "contio.webhook.rotation.store", havingValue = "jdbc")
@ConditionalOnMissingBean({ WebhookSecretStore.class, WebhookSecrets.class })
@EnableConfigurationProperties({ ContioWebhookRotationProperties.class, ContioConnectionsProperties.class })
public final class ContioJdbcWebhookRotationAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(DataSourceScriptDatabaseInitializer.class)
	@EnableConfigurationProperties(ContioJdbcWebhookRotationProperties.class)
	static class Jdbc {

		@Bean
		JdbcWebhookSecrets contioJdbcWebhookSecrets(ObjectProvider<DataSource> dataSources,
				@ContioDataSource ObjectProvider<DataSource> marked, ContioWebhookRotationProperties properties,
				ContioConnectionsProperties connections, ContioConnectionDetails details) {
			return new JdbcWebhookSecrets(marked.getIfAvailable(dataSources::getIfUnique), properties, connections,
					details.getClientId());
		}

		@Bean
		@Lazy(false)
		ContioSchemaInitializer contioWebhookSecretSchemaInitializer(JdbcWebhookSecrets secrets,
				ContioJdbcWebhookRotationProperties properties) {
			return new ContioSchemaInitializer(SecretSchema.TABLES, secrets.dataSource(),
					properties.getInitializeSchema());
		}

		@Bean
		@Lazy(false)
		@DependsOnDatabaseInitialization
		JdbcWebhookSecretStore contioWebhookSecretStore(JdbcWebhookSecrets secrets) {
			return secrets.store();
		}

	}

	@Lazy(false)
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingClass("org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer")
	static class NoJdbc {

		NoJdbc() {
			throw DatabaseNeed.SECRETS.withoutJdbc();
		}

	}

}
