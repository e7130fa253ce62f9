package ai.contio.spring.admin.webhook;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries a list is to hold.
 *
 * @param status what became of them; any if {@code null}
 * @param eventType the type of the event, such as {@code meeting.created}; any if
 * {@code null}
 */
public record DeliveryQuery(@Nullable DeliveryStatus status, @Nullable String eventType) implements QueryParameters {

	private static final DeliveryQuery ALL = new DeliveryQuery(null, null);

	/**
	 * All deliveries.
	 * @return the query
	 */
	public static DeliveryQuery all() {
		return ALL;
	}

	/**
	 * This query for deliveries of one status.
	 * @param status what became of them
	 * @return the query
	 */
	public DeliveryQuery withStatus(DeliveryStatus status) {
		return new DeliveryQuery(status, this.eventType);
	}

	/**
	 * This query for events of one type.
	 * @param eventType the type of the event, such as {@code meeting.created}
	 * @return the query
	 */
	public DeliveryQuery withEventType(String eventType) {
		return new DeliveryQuery(this.status, eventType);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("status", this.status);
		parameters.accept("event_type", this.eventType);
	}

}
