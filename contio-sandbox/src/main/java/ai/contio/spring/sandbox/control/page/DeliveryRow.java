package ai.contio.spring.sandbox.control.page;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryAttempt;
import org.jspecify.annotations.Nullable;

/**
 * A delivery, in a line.
 *
 * @param path where more is shown
 * @param type the type of the event
 * @param eventId the id of the event
 * @param status what became of it
 * @param attempts how often it was tried, in words
 * @param answer the newest answer in a few words, or {@code null} if there is none
 * @param created since when it is there
 */
record DeliveryRow(String path, String type, String eventId, String status, String attempts, @Nullable String answer,
		Moment created) {

	static DeliveryRow of(Delivery delivery) {
		int tried = delivery.tries();
		DeliveryAttempt last = delivery.lastAttempt();
		return new DeliveryRow(Section.DELIVERIES.path() + "/" + delivery.id(), delivery.event().type(),
				delivery.event().id(), delivery.status().code(),
				(tried == 0) ? "not tried yet" : (tried == 1) ? "1 attempt" : tried + " attempts",
				(last == null) ? null : (last.statusCode() != null) ? "answered " + last.statusCode() : "no answer",
				Moment.brief(delivery.createdAt()));
	}

}
