package ai.contio.spring.webhook.listener;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;

import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDelivery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A method that receives events.
 *
 * @param id what it is remembered by
 * @param accepts whether it receives events of a type
 * @param bean the bean to call it on, looked up at each call
 * @param method the method
 * @param arguments where its arguments come from, in the order of its parameters
 */
record WebhookListener(String id, Predicate<String> accepts, Supplier<Object> bean, Method method,
		List<ListenerArgument> arguments) {

	/**
	 * Call the listener.
	 * @return completes when the listener is done, and fails if it fails
	 */
	CompletionStage<?> call(ReceivedEvent event, WebhookDelivery delivery) {
		try {
			@Nullable Object[] values = this.arguments.stream().map((argument) -> argument.resolve(event, delivery)).toArray();
			return toStage(this.method.invoke(this.bean.get(), values));
		}
		catch (InvocationTargetException ex) {
			return CompletableFuture.failedStage(ex.getTargetException());
		}
		catch (Exception | LinkageError ex) {
			return CompletableFuture.failedStage(ex);
		}
	}

	private static CompletionStage<?> toStage(@Nullable Object returned) {
		if (returned instanceof Mono<?> mono) {
			return mono.toFuture();
		}
		return (returned instanceof CompletionStage<?> stage) ? stage : CompletableFuture.completedStage(null);
	}

}
