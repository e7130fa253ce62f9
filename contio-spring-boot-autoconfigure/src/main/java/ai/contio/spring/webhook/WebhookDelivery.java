package ai.contio.spring.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import ai.contio.spring.webhook.signature.SignatureScheme;

/**
 * How an event came here: the delivery that a listener was called for.
 */
public final class WebhookDelivery {

	private final ReceivedEvent event;

	private final int attempt;

	/**
	 * A delivery of an event to a listener.
	 * @param event the event as it was received
	 * @param attempt how often the listener has been called with the event, 1 at first
	 */
	public WebhookDelivery(ReceivedEvent event, int attempt) {
		this.event = event;
		this.attempt = attempt;
	}

	/**
	 * The type of the event.
	 * @return the type, such as {@code meeting.completed}
	 */
	public String getEventType() {
		return this.event.envelope().eventType();
	}

	/**
	 * The id of the event.
	 * @return the id, the same in every delivery of the event
	 */
	public String getEventId() {
		return this.event.envelope().eventId();
	}

	/**
	 * When this application received the delivery.
	 * @return the time by the application's clock
	 */
	public Instant getReceivedAt() {
		return this.event.receivedAt();
	}

	/**
	 * The scheme that the delivery's signature was verified by.
	 * @return the scheme
	 */
	public SignatureScheme getSignatureScheme() {
		return this.event.scheme();
	}

	/**
	 * How often this listener has been called with this event.
	 * @return 1 at the first call
	 */
	public int getAttempt() {
		return this.attempt;
	}

	/**
	 * The whole body as it was signed.
	 * @return the JSON text
	 */
	public String getBody() {
		return new String(this.event.body(), StandardCharsets.UTF_8);
	}

	/**
	 * The delivery in a line of a log.
	 * @return the type and id of the event, with all but printable ASCII replaced, and
	 * the attempt
	 */
	@Override
	public String toString() {
		return "%s %s, attempt %d".formatted(printable(getEventType()), printable(getEventId()), this.attempt);
	}

	private static String printable(String value) {
		return value.replaceAll("[^\\x21-\\x7e]", "?");
	}

}
