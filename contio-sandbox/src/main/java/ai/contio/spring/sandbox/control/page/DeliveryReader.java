package ai.contio.spring.sandbox.control.page;

import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryAttempt;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;

import org.springframework.stereotype.Component;

/**
 * Sets a delivery out for people.
 */
@Component
final class DeliveryReader {

	private final PrettyJson json;

	private final PartnerApp app;

	DeliveryReader(PrettyJson json, PartnerApp app) {
		this.json = json;
		this.app = app;
	}

	DeliveryDetails read(Delivery delivery) {
		return new DeliveryDetails(DeliveryRow.of(delivery), SendForm.code(delivery.event().scheme()),
				Moment.briefOrNull(delivery.deliveredAt()), Moment.briefOrNull(delivery.nextRetryAt()),
				delivery.status() != DeliveryStatus.DELIVERED && this.app.webhookEnabled(),
				this.json.format(delivery.event().body()), attempts(delivery));
	}

	/*
	 * The oldest may be forgotten, so that the numbers are counted from the newest back
	 */
	private List<DeliveryDetails.Attempt> attempts(Delivery delivery) {
		List<DeliveryDetails.Attempt> attempts = new ArrayList<>();
		int number = delivery.tries();
		for (int i = delivery.attempts().size() - 1; i >= 0; i--) {
			DeliveryAttempt attempt = delivery.attempts().get(i);
			attempts.add(attempt(i, number, attempt, delivery.event().body()));
			number -= attempt.repetition() ? 0 : 1;
		}
		return attempts;
	}

	private DeliveryDetails.Attempt attempt(int position, int number, DeliveryAttempt attempt, String body) {
		return new DeliveryDetails.Attempt(position, number, attempt.repetition(),
				attempt.faults().stream().map(FaultEffect::code).sorted().toList(),
				attempt.body().equals(body) ? null : attempt.body(), Moment.brief(attempt.startedAt()),
				String.valueOf(attempt.url()), List.copyOf(attempt.headers().entrySet()), attempt.statusCode(),
				attempt.error() == null, attempt.error(), answer(attempt), Durations.text(attempt.duration()));
	}

	private String answer(DeliveryAttempt attempt) {
		return (attempt.responseBody() != null) ? this.json.format(attempt.responseBody()) : "";
	}

}
