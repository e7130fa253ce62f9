package ai.contio.spring.sandbox.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.state.SandboxClock;

import org.springframework.stereotype.Component;

/**
 * Tries a delivery once, and says what becomes of it.
 */
@Component
final class DeliveryAttempts {

	private final PartnerApp app;

	private final WebhookDestinations destinations;

	private final WebhookRequests requests;

	private final WebhookSender sender;

	private final RetryPolicy retry;

	private final SandboxClock clock;

	DeliveryAttempts(PartnerApp app, WebhookDestinations destinations, WebhookRequests requests, WebhookSender sender,
			WebhookSettings settings, SandboxClock clock) {
		this.app = app;
		this.destinations = destinations;
		this.requests = requests;
		this.sender = sender;
		this.retry = settings.retry();
		this.clock = clock;
	}

	/**
	 * Try a delivery. If it is to be duplicated, the first answer decides, and the second
	 * request follows when that has come.
	 * @param delivery the delivery
	 * @param faults what goes wrong with it
	 * @return the delivery as it is then
	 * @throws InterruptedException if the thread is interrupted
	 */
	Delivery attempt(Delivery delivery, AttemptFaults faults) throws InterruptedException {
		URI url = this.app.webhookUrl();
		String objection = this.destinations.objection(url);
		if (url == null || objection != null) {
			return delivery
				.tried(List.of(DeliveryAttempt.notMade(this.clock.instant(), url, delivery.event(), objection)))
				.abandoned();
		}
		List<DeliveryAttempt> made = new ArrayList<>();
		Answer answer = send(url, delivery.event(), faults, made);
		if (faults.has(FaultEffect.DUPLICATE)) {
			send(url, delivery.event(), faults, made);
		}
		return settle(delivery.tried(made), answer);
	}

	private Answer send(URI url, WebhookEvent event, AttemptFaults faults, List<DeliveryAttempt> made)
			throws InterruptedException {
		WebhookRequest request = this.requests.of(event, faults);
		Instant start = this.clock.instant();
		long startNanos = System.nanoTime();
		Answer answer = this.sender.send(url, request.headers(), request.body());
		made.add(new DeliveryAttempt(start, url, request.headers(), request.body(), faults.effects(), !made.isEmpty(),
				answer.statusCode(), answer.body(), answer.error(), Duration.ofNanos(System.nanoTime() - startNanos)));
		return answer;
	}

	private Delivery settle(Delivery delivery, Answer answer) {
		Instant now = this.clock.instant();
		if (answer.error() == null) {
			return delivery.delivered(now);
		}
		if (this.retry.isExhausted(delivery.tries())) {
			return delivery.abandoned();
		}
		return delivery.failed(now.plus(this.retry.delay(delivery.tries(), answer.retryAfter())));
	}

}
