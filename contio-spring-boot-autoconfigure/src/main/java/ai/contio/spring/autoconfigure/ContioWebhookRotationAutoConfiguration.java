package ai.contio.spring.autoconfigure;

import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.webhook.rotation.MemoryWebhookSecretStore;
import ai.contio.spring.webhook.rotation.RotatingWebhookSecrets;
import ai.contio.spring.webhook.rotation.RotationSettings;
import ai.contio.spring.webhook.rotation.SecretsRefresher;
import ai.contio.spring.webhook.rotation.WebhookSecretRotation;
import ai.contio.spring.webhook.rotation.WebhookSecretStore;
import ai.contio.spring.webhook.signature.WebhookSecrets;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

/**
 * Rotation of the webhook secret, where the application says where the secrets are kept.
 * An application with {@link WebhookSecrets} of its own rotates by itself.
 */
@AutoConfiguration(after = { ContioAutoConfiguration.class, ContioJdbcWebhookRotationAutoConfiguration.class },
		before = ContioWebhookAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "contio.webhook.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(WebhookSecrets.class)
@EnableConfigurationProperties(ContioWebhookRotationProperties.class)
public final class ContioWebhookRotationAutoConfiguration {

	// The order that nested classes are found in is not that of the source
	@Order(0)
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "contio.webhook.rotation.store", havingValue = "memory")
	@ConditionalOnMissingBean(WebhookSecretStore.class)
	static class Memory {

		@Bean
		MemoryWebhookSecretStore contioWebhookSecretStore() {
			return new MemoryWebhookSecretStore();
		}

	}

	@Order(1)
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBean(WebhookSecretStore.class)
	static class Rotation {

		private final RotationSettings settings;

		Rotation(ContioWebhookRotationProperties properties) {
			this.settings = WebhookRotationSettings.of(properties);
		}

		@Bean
		RotatingWebhookSecrets contioWebhookSecrets(ContioConnectionDetails details, WebhookSecretStore store,
				WebhookSettings webhook) {
			return new RotatingWebhookSecrets(new ConfiguredWebhookSecrets(details), store, this.settings,
					webhook.receiver().clock());
		}

		@Bean
		@Lazy(false)
		SecretsRefresher contioWebhookSecretsRefresher(RotatingWebhookSecrets secrets, WebhookSettings webhook) {
			return new SecretsRefresher(secrets, this.settings.refresh(), webhook.receiver().clock());
		}

		@Bean
		@ConditionalOnMissingBean
		WebhookSecretRotation contioWebhookSecretRotation(BeanFactory beanFactory, RotatingWebhookSecrets secrets,
				WebhookSecretStore store, WebhookSettings webhook) {
			return new WebhookSecretRotation(() -> beanFactory.getBean(CredentialOperations.class), secrets, store,
					this.settings, webhook.receiver().clock());
		}

	}

}
