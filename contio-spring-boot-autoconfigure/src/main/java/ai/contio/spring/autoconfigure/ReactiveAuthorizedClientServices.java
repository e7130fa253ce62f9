package ai.contio.spring.autoconfigure;

import ai.contio.spring.oauth2.connection.SecurityConnections;
import ai.contio.spring.oauth2.reactive.ContioReactiveAuthorizedClientService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;

/**
 * Puts the connections to Contio in front of the application's authorized clients.
 */
final class ReactiveAuthorizedClientServices implements BeanPostProcessor {

	private final ObjectProvider<SecurityConnections> connections;

	ReactiveAuthorizedClientServices(ObjectProvider<SecurityConnections> connections) {
		this.connections = connections;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof ReactiveOAuth2AuthorizedClientService service)
				? new ContioReactiveAuthorizedClientService(service, this.connections::getObject) : bean;
	}

}
