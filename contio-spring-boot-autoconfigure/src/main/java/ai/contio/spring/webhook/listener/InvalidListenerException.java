package ai.contio.spring.webhook.listener;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

import ai.contio.spring.client.ContioConfigurationException;

/**
 * A method annotated with {@code @ContioWebhook} cannot be a listener.
 */
final class InvalidListenerException extends ContioConfigurationException {

	InvalidListenerException(Method method, String problem, String action) {
		super("%s is annotated with @ContioWebhook, but %s".formatted(describe(method), problem), action);
	}

	static String describe(Method method) {
		String parameters = Arrays.stream(method.getParameterTypes())
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", "));
		return "%s.%s(%s)".formatted(method.getDeclaringClass().getName(), method.getName(), parameters);
	}

}
