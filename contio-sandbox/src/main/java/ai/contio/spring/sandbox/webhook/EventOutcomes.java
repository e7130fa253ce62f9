package ai.contio.spring.sandbox.webhook;

import java.time.Duration;
import java.util.Optional;

import ai.contio.spring.sandbox.admin.PartnerApp;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what became of an event, or why nothing did.
 */
@Component
public final class EventOutcomes {

	private final Deliveries deliveries;

	private final PartnerApp app;

	EventOutcomes(Deliveries deliveries, PartnerApp app) {
		this.deliveries = deliveries;
		this.app = app;
	}

	/**
	 * The newest delivery of an event.
	 * @param eventId the id of the event
	 * @return the delivery
	 * @throws IllegalStateException if there is none
	 */
	public Delivery delivery(String eventId) {
		return this.deliveries.ofEvent(eventId).orElseThrow(() -> new IllegalStateException(none(eventId)));
	}

	/**
	 * Wait until an event has been tried, or given up.
	 * @param eventId the id of the event
	 * @param timeout how long to wait, in real time
	 * @return its newest delivery
	 * @throws IllegalStateException if that does not happen in time
	 */
	public Delivery await(String eventId, Duration timeout) {
		try {
			Optional<Delivery> delivery = this.deliveries.await(eventId, Delivery::isSettled, timeout);
			return delivery.filter(Delivery::isSettled)
				.orElseThrow(() -> new IllegalStateException(
						"After %s: %s".formatted(timeout, describe(eventId, delivery.orElse(null)))));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for event '%s'".formatted(eventId), ex);
		}
	}

	private String describe(String eventId, @Nullable Delivery delivery) {
		if (delivery == null) {
			return none(eventId);
		}
		String event = "Event '%s' (%s) has not been tried yet. ".formatted(eventId, delivery.event().type());
		if (!this.app.webhookEnabled()) {
			return event + "It waits until webhooks are switched on again";
		}
		return event + ((delivery.nextRetryAt() != null)
				? "A fault puts it off until %s by the sandbox's clock".formatted(delivery.nextRetryAt())
				: "The receiver has not answered");
	}

	private String none(String eventId) {
		int others = this.deliveries.find((delivery) -> true).size();
		return ("There is no delivery of an event '%s' among the %d of the sandbox. "
				+ "Either it was not sent, or the app's webhook filter leaves it out")
			.formatted(eventId, others);
	}

}
