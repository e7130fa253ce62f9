package ai.contio.spring.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.WebhookRequest;

import org.springframework.beans.factory.BeanFactory;

/**
 * A signed webhook, given to the receiver of an application.
 */
final class Delivery {

	static final String SECRET = "whsec_wiring";

	private Delivery() {
	}

	static int meetingCompleted(BeanFactory application) {
		return deliver(application, body("meeting.completed", "completed_at"));
	}

	static int meetingCreated(BeanFactory application) {
		return deliver(application, body("meeting.created", "created_at"));
	}

	static byte[] body(String type, String timeField) {
		return """
				{"event_type":"%s","event_id":"e-1","timestamp":"%s","data":{"meeting_id":"m-1","title":"t",
				 "workspace_id":"w-1","created_by_user_id":"u-1","%s":"2026-11-14T09:59:00Z"}}"""
			.formatted(type, OffsetDateTime.now(), timeField)
			.getBytes(StandardCharsets.UTF_8);
	}

	static int deliver(BeanFactory application, byte[] body) {
		WebhookRequest request = new WebhookRequest("POST", "application/json", null, body.length,
				List.of(new Signer(SECRET).bodyOnly(body)), List.of());
		return application.getBean(WebhookReceiver.class)
			.receive(request, (limit) -> CompletableFuture.completedStage(body))
			.toCompletableFuture()
			.orTimeout(1, TimeUnit.MINUTES)
			.join()
			.status();
	}

}
