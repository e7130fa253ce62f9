package ai.contio.spring.sandbox.test;

import java.util.List;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;

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
			.flatMap((attempt) -> (attempt.error() != null) ? List.of(attempt.error()).stream()
					: List.<String>of().stream())
			.distinct()
			.toList();
		return new ObservedWebhook(delivery.event().id(), delivery.event().type(), answers,
				delivery.status().code() + (errors.isEmpty() ? "" : ": " + String.join(" ", errors)));
	}

	/* Tried once, or given up without being tried */
	boolean isSettled() {
		return !this.answers.isEmpty() || this.state.startsWith(DeliveryStatus.ABANDONED.code());
	}

	@Override
	public String toString() {
		return "%s (%s), answered %s, %s".formatted(this.type, this.id, this.answers, this.state);
	}

}
