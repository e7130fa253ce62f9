package ai.contio.spring.sandbox.test;

import java.util.List;
import java.util.Objects;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryAttempt;

/**
 * A webhook and what it was answered.
 *
 * @param id the id of the event
 * @param type the type of the event
 * @param answers the statuses, oldest first; 0 where there was no answer
 * @param state what became of it, and what went wrong
 */
record ObservedWebhook(String id, String type, List<Integer> answers, String state) {

	static ObservedWebhook of(Delivery delivery) {
		List<Integer> answers = delivery.attempts()
			.stream()
			.map((attempt) -> (attempt.statusCode() != null) ? attempt.statusCode() : Integer.valueOf(0))
			.toList();
		List<String> errors = delivery.attempts()
			.stream()
			.map(DeliveryAttempt::error)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new ObservedWebhook(delivery.event().id(), delivery.event().type(), answers,
				delivery.status().code() + (errors.isEmpty() ? "" : ": " + String.join(" ", errors)));
	}

	@Override
	public String toString() {
		return "%s (%s), answered %s, %s".formatted(this.type, this.id, this.answers, this.state);
	}

}
