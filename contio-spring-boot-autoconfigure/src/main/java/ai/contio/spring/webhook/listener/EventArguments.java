package ai.contio.spring.webhook.listener;

import ai.contio.spring.webhook.PermanentWebhookException;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.UndecodableEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/**
 * The arguments that the event itself gives.
 */
final class EventArguments {

	private EventArguments() {
	}

	/**
	 * The type of data that a parameter asks for.
	 * @return a subtype of {@link ContioEvent}, or {@code null} if the parameter asks for
	 * no data
	 */
	static @Nullable Class<?> dataType(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		if (ContioEvent.class.isAssignableFrom(type)) {
			return type;
		}
		return (type == WebhookEvent.class) ? dataOfEnvelope(parameter) : null;
	}

	static @Nullable ListenerArgument argumentFor(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		Class<?> dataType = dataType(parameter);
		if (type == WebhookDelivery.class) {
			return (event, delivery) -> delivery;
		}
		if (dataType == null) {
			return null;
		}
		return (type == WebhookEvent.class) ? (event, delivery) -> {
			data(event, dataType);
			return event.toEvent();
		} : (event, delivery) -> data(event, dataType);
	}

	private static Class<?> dataOfEnvelope(MethodParameter parameter) {
		Class<?> resolved = ResolvableType.forMethodParameter(parameter).getGeneric().resolve();
		return (resolved != null && ContioEvent.class.isAssignableFrom(resolved)) ? resolved : ContioEvent.class;
	}

	private static ContioEvent data(ReceivedEvent event, Class<?> dataType) {
		ContioEvent data = event.data();
		if (!dataType.isInstance(data)) {
			String problem = (data instanceof UndecodableEvent undecodable) ? undecodable.problem()
					: "it is of type " + data.getClass().getSimpleName();
			throw new PermanentWebhookException(
					"The event cannot be given as %s: %s".formatted(dataType.getSimpleName(), problem));
		}
		return data;
	}

}
