package ai.contio.spring.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.control.SentEvent;
import ai.contio.spring.sandbox.webhook.Delivery;

/**
 * The events of a sandbox: they are sent, and something becomes of them.
 */
public interface SandboxEvents {

	/**
	 * Send an event with sample data.
	 * @param type its type, such as {@code meeting.completed}
	 * @return what was sent; it is on its way, not yet there
	 * @throws IllegalArgumentException if there is no such event type
	 * @throws IllegalStateException if there is nowhere to send it to
	 */
	default SentEvent sendEvent(String type) {
		return event(type).send();
	}

	/**
	 * Send an event.
	 * @param type its type, such as {@code meeting.completed}
	 * @param data the whole data, by the names that the API has
	 * @return what was sent; it is on its way, not yet there
	 * @throws IllegalArgumentException if there is no such event type
	 * @throws IllegalStateException if there is nowhere to send it to
	 */
	default SentEvent sendEvent(String type, Map<String, ?> data) {
		return event(type).data(data).send();
	}

	/**
	 * Prepare an event that is special: by its id, or by how it is signed.
	 * @param type its type, such as {@code meeting.completed}
	 * @return the event, not sent yet
	 */
	SandboxEvent event(String type);

	/**
	 * What became of the events.
	 * @return their deliveries, newest first
	 */
	List<Delivery> deliveries();

	/**
	 * What became of an event.
	 * @param eventId the id of the event, such as that of a {@link SentEvent}
	 * @return its newest delivery
	 * @throws IllegalStateException if there is none: it was not sent, or the app's
	 * webhook filter leaves it out
	 */
	Delivery delivery(String eventId);

	/**
	 * Wait until an event has been delivered, or has failed at least once, or has been
	 * abandoned.
	 * @param eventId the id of the event, such as that of a {@link SentEvent}
	 * @param timeout how long to wait, in real time
	 * @return its newest delivery
	 * @throws IllegalStateException if that does not happen in time; the message says
	 * what was found
	 */
	Delivery awaitDelivery(String eventId, Duration timeout);

}
