package ai.contio.spring.webhook.listener;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;

import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.WebhookDelivery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.aop.support.AopUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A method that receives events.
 *
 * @param id what it is remembered by
 * @param accepts whether it receives events of a type
 * @param bean the bean to call it on, looked up at each call
 * @param method the method
 * @param serialBy which events it is never called with at the same time
 * @param arguments where its arguments come from, in the order of its parameters
 */
public record WebhookListener(String id, Predicate<String> accepts, Supplier<Object> bean, Method method,
		SerialBy serialBy, List<ListenerArgument> arguments) {

	/**
	 * Call the listener.
	 * @param event the event
	 * @param delivery how it came here
	 * @return completes when the listener is done, and fails if it fails
	 */
	public CompletionStage<?> call(ReceivedEvent event, WebhookDelivery delivery) {
		try {
			@Nullable Object[] values = this.arguments.stream().map((argument) -> argument.resolve(event, delivery)).toArray();
			Object target = this.bean.get();
			return toStage(methodOf(target).invoke(target, values));
		}
		catch (InvocationTargetException ex) {
			return CompletableFuture.failedStage(ex.getTargetException());
		}
		catch (Exception | LinkageError ex) {
			return CompletableFuture.failedStage(ex);
		}
	}

	/**
	 * Whether a bean is behind a proxy of its interfaces is not known before there is
	 * one, which for a prototype is now.
	 */
	private Method methodOf(Object target) {
		Method invocable = AopUtils.selectInvocableMethod(this.method, target.getClass());
		if (invocable != this.method) {
			ReflectionUtils.makeAccessible(invocable);
		}
		return invocable;
	}

	private static CompletionStage<?> toStage(@Nullable Object returned) {
		if (returned instanceof Mono<?> mono) {
			// Calls of Contio within it belong to the observation that is current here
			return mono.contextCapture().toFuture();
		}
		return (returned instanceof CompletionStage<?> stage) ? stage : CompletableFuture.completedStage(null);
	}

}
