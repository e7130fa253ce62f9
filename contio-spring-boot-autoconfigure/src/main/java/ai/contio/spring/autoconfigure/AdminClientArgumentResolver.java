package ai.contio.spring.autoconfigure;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.webhook.listener.ListenerArgument;
import ai.contio.spring.webhook.listener.ListenerArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.MethodParameter;

/**
 * Gives listeners the admin client. It is looked up at start-up, so that missing
 * credentials are missed then.
 */
final class AdminClientArgumentResolver implements ListenerArgumentResolver {

	private final BeanFactory beanFactory;

	AdminClientArgumentResolver(BeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public @Nullable ListenerArgument argumentFor(MethodParameter parameter) {
		if (parameter.getParameterType() != ContioAdminClient.class) {
			return null;
		}
		ContioAdminClient client = this.beanFactory.getBean(ContioAdminClient.class);
		return (event, delivery) -> client;
	}

}
