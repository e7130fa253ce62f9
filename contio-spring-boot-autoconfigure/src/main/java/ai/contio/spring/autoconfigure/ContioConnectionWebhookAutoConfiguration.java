package ai.contio.spring.autoconfigure;

import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.webhook.listener.ListenerRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Role;

/**
 * What connections hear by webhook, in an application that has both.
 */
@AutoConfiguration(after = { ContioConnectionAutoConfiguration.class, ContioWebhookAutoConfiguration.class })
@ConditionalOnBean({ ConnectionLifecycle.class, ListenerRegistry.class })
@Conditional(OnContioRegistration.class)
public final class ContioConnectionWebhookAutoConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	RevokedConnectionListener contioRevokedConnectionListener(ObjectProvider<ConnectionLifecycle> connections) {
		return new RevokedConnectionListener(connections);
	}

}
