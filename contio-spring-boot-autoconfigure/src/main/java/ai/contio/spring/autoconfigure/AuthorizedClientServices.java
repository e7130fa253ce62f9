package ai.contio.spring.autoconfigure;

import ai.contio.spring.oauth2.connection.SecurityConnections;
import ai.contio.spring.oauth2.servlet.ContioAuthorizedClientService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

/**
 * Puts the connections to Contio in front of the application's authorized clients.
 */
final class AuthorizedClientServices implements BeanPostProcessor {

	private final ObjectProvider<SecurityConnections> connections;

	AuthorizedClientServices(ObjectProvider<SecurityConnections> connections) {
		this.connections = connections;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof OAuth2AuthorizedClientService service)
				? new ContioAuthorizedClientService(service, this.connections::getObject) : bean;
	}

}
