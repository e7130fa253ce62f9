package ai.contio.spring.sandbox.control.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import ai.contio.spring.sandbox.admin.PartnerApp;
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
				this.json.format(delivery.event().body()), attempts(delivery.attempts()));
	}

	private List<DeliveryDetails.Attempt> attempts(List<DeliveryAttempt> tried) {
		List<DeliveryDetails.Attempt> attempts = new ArrayList<>();
		for (DeliveryAttempt attempt : tried) {
			int number = attempts.size() + 1;
			attempts.add(new DeliveryDetails.Attempt(number, number == tried.size(), Moment.brief(attempt.startedAt()),
					String.valueOf(attempt.url()), List.copyOf(attempt.headers().entrySet()), attempt.statusCode(),
					attempt.error() == null, attempt.error(), answer(attempt), Durations.text(attempt.duration())));
		}
		Collections.reverse(attempts);
		return attempts;
	}

	private String answer(DeliveryAttempt attempt) {
		return (attempt.responseBody() != null) ? this.json.format(attempt.responseBody()) : "";
	}

}
