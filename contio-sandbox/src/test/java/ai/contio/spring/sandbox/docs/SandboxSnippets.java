package ai.contio.spring.sandbox.docs;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.control.SentEvent;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.fault.Faults;
import ai.contio.spring.sandbox.limit.RateLimitHeader;
import ai.contio.spring.sandbox.web.ApiPart;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryAttempt;
import ai.contio.spring.sandbox.webhook.SignatureScheme;

/**
 * The code of docs/sandbox.md, compiled.
 */
class SandboxSnippets {

	void useTheSandbox() {
		try (ContioSandbox sandbox = ContioSandbox.start()) {
			sandbox.webhookUrl(URI.create("http://localhost:8080/webhooks/contio"));
			sandbox.sendEvent("meeting.completed");
			sandbox.sendEvent("meeting.completed", Map.of("meeting_id", "…", "title", "Stand-up"));
			sandbox.event("meeting.completed").id("evt_1").scheme(SignatureScheme.BODY_ONLY).send();
			List<Delivery> deliveries = sandbox.deliveries();
		}
	}

	void makeItFail(ContioSandbox sandbox) {
		Faults faults = sandbox.faults();
		faults.add(Fault.on("POST /oauth2/token").status(503).probability(0.5));
		faults.add(Fault.on("GET /v1/partner/user/meetings/{id}").dropAfter().after(2).times(1));
		faults.add(Fault.on("admin").status(429, Duration.ofSeconds(30)).times(1));
		faults.clear();
	}

	void limitTheRate(ContioSandbox sandbox) {
		sandbox.rateLimits().enable().limit(ApiPart.USER, 10).window(Duration.ofSeconds(2));
		sandbox.rateLimits().header(RateLimitHeader.X_RATELIMIT_RESET).jsonBody(false);
		int refused = sandbox.rateLimits().refused(ApiPart.USER);
	}

	void signIn(ContioSandbox sandbox) {
		String code = sandbox.code("ada@example.com");
		String token = sandbox.accessToken("ada@example.com", "meetings:read");
	}

	void rotate(ContioSandbox sandbox) {
		sandbox.advance(Duration.ofHours(48));
		String key = sandbox.apiKey();
	}

	void letDeliveriesGoWrong(ContioSandbox sandbox) {
		sandbox.faults().add(Fault.onWebhook().duplicated());
		sandbox.faults().add(Fault.onWebhook("meeting.completed").delayed(Duration.ofHours(1)).times(1));
	}

	void seeWhatBecameOfAnEvent(ContioSandbox sandbox) {
		SentEvent sent = sandbox.sendEvent("meeting.completed");
		Delivery delivery = sandbox.awaitDelivery(sent.eventId(), Duration.ofSeconds(10));
		for (DeliveryAttempt attempt : delivery.attempts()) {
			System.out.println(attempt.headers() + " " + attempt.statusCode() + " " + attempt.responseBody());
		}
	}

	void moveTheClock(ContioSandbox sandbox) {
		sandbox.advance(Duration.ofHours(72));
	}

}
