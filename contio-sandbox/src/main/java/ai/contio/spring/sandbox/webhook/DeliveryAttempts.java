package ai.contio.spring.sandbox.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import ai.contio.spring.sandbox.admin.PartnerApp;

import org.springframework.stereotype.Component;

/**
 * Tries a delivery once, and says what becomes of it. Each attempt is signed anew.
 */
@Component
final class DeliveryAttempts {

	private final PartnerApp app;

	private final WebhookDestinations destinations;

	private final WebhookSigner signer;

	private final WebhookSender sender;

	private final RetryPolicy retry;

	private final Clock clock;

	DeliveryAttempts(PartnerApp app, WebhookDestinations destinations, WebhookSigner signer, WebhookSender sender,
			WebhookSettings settings, Clock clock) {
		this.app = app;
		this.destinations = destinations;
		this.signer = signer;
		this.sender = sender;
		this.retry = settings.retry();
		this.clock = clock;
	}

	Delivery attempt(Delivery delivery) throws InterruptedException {
		URI url = this.app.webhookUrl();
		Instant start = this.clock.instant();
		String objection = this.destinations.objection(url);
		if (url == null || objection != null) {
			return delivery.abandoned(new DeliveryAttempt(start, url, Map.of(), null, null, objection, Duration.ZERO));
		}
		Map<String, String> headers = headers(delivery.event(), start);
		Answer answer = this.sender.send(url, headers, delivery.event().body());
		Instant end = this.clock.instant();
		return settle(delivery, new DeliveryAttempt(start, url, headers, answer.statusCode(), answer.body(),
				answer.error(), Duration.between(start, end)), answer, end);
	}

	private Delivery settle(Delivery delivery, DeliveryAttempt attempt, Answer answer, Instant now) {
		int attempts = delivery.attempts().size() + 1;
		if (answer.error() == null) {
			return delivery.delivered(attempt, now);
		}
		if (this.retry.isExhausted(attempts)) {
			return delivery.abandoned(attempt);
		}
		return delivery.failed(attempt, now.plus(this.retry.delay(attempts, answer.retryAfter())));
	}

	private Map<String, String> headers(WebhookEvent event, Instant now) {
		Map<String, String> headers = new TreeMap<>();
		headers.put("Content-Type", "application/json");
		headers.put("User-Agent", "Contio-Sandbox");
		headers.putAll(this.signer.sign(event.body().getBytes(StandardCharsets.UTF_8), event.scheme(), now));
		return headers;
	}

}
