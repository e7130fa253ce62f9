package ai.contio.spring.webhook.listener;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import ai.contio.spring.webhook.ContioWebhook;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.Assert;
import org.springframework.util.ReflectionUtils;

/**
 * Makes a listener of an annotated method, or says why it cannot be one.
 */
final class ListenerFactory {

	private static final int MAX_ID_LENGTH = 255;

	private final List<ListenerArgumentResolver> resolvers;

	ListenerFactory(List<ListenerArgumentResolver> resolvers) {
		this.resolvers = resolvers;
	}

	/**
	 * A listener.
	 * @param beanName the name of the bean
	 * @param bean the bean
	 * @param type the class behind any proxy, which may say what a type variable is
	 * @param declared the annotated method
	 * @param invocable the same method as it can be called on the bean
	 */
	WebhookListener create(String beanName, Supplier<Object> bean, Class<?> type, Method declared, Method invocable) {
		checkReturnType(declared);
		ContioWebhook annotation = AnnotatedElementUtils.findMergedAnnotation(declared, ContioWebhook.class);
		Assert.state(annotation != null, "No @ContioWebhook");
		Class<?> data = null;
		List<ListenerArgument> arguments = new ArrayList<>();
		for (int i = 0; i < declared.getParameterCount(); i++) {
			MethodParameter parameter = new MethodParameter(declared, i).withContainingClass(type);
			Class<?> dataOfParameter = EventArguments.dataType(parameter);
			if (dataOfParameter != null) {
				data = merge(declared, data, dataOfParameter);
			}
			arguments.add(argument(declared, parameter));
		}
		ReflectionUtils.makeAccessible(invocable);
		return new WebhookListener(id(declared, annotation, beanName),
				ListenerTypes.of(declared, data, Set.of(distinct(annotation))), bean, invocable, annotation.serialBy(),
				List.copyOf(arguments));
	}

	private static String[] distinct(ContioWebhook annotation) {
		return Arrays.stream(annotation.types()).distinct().toArray(String[]::new);
	}

	private static Class<?> merge(Method method, @Nullable Class<?> first, Class<?> second) {
		if (first != null && first != second) {
			throw new InvalidListenerException(method,
					"it takes both %s and %s".formatted(first.getSimpleName(), second.getSimpleName()),
					"Take one type of event in all parameters, or write two methods.");
		}
		return second;
	}

	private ListenerArgument argument(Method method, MethodParameter parameter) {
		ListenerArgument argument = EventArguments.argumentFor(parameter);
		if (argument != null) {
			return argument;
		}
		for (ListenerArgumentResolver resolver : this.resolvers) {
			argument = resolver.argumentFor(parameter);
			if (argument != null) {
				return argument;
			}
		}
		throw new InvalidListenerException(method,
				"nothing can be given for its parameter %d of type %s".formatted(parameter.getParameterIndex() + 1,
						parameter.getParameterType().getSimpleName()),
				"A listener may take the record of an event type, ContioEvent, WebhookEvent, WebhookDelivery and ContioAdminClient.");
	}

	private static void checkReturnType(Method method) {
		Class<?> type = method.getReturnType();
		if (type != void.class && !Mono.class.isAssignableFrom(type) && !CompletionStage.class.isAssignableFrom(type)) {
			throw new InvalidListenerException(method, "it returns " + type.getSimpleName(),
					"Return void, a Mono or a CompletionStage: nothing else tells when the event is done with.");
		}
	}

	private static String id(Method method, ContioWebhook annotation, String beanName) {
		String id = annotation.id().isBlank() ? beanName + "." + method.getName() : annotation.id();
		if (id.length() > MAX_ID_LENGTH) {
			throw new InvalidListenerException(method, "its id has %d characters".formatted(id.length()),
					"Set an id of at most %d characters on the annotation.".formatted(MAX_ID_LENGTH));
		}
		return id;
	}

}
