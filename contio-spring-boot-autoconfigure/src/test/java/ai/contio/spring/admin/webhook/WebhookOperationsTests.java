package ai.contio.spring.admin.webhook;

import ai.contio.spring.admin.AdminServer;
import ai.contio.spring.client.ContioValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.all;
import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which events are delivered, and what became of them.
 */
class WebhookOperationsTests {

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	private final WebhookOperations webhook = this.server.operations(WebhookOperations.class);

	private final WebhookDeliveryOperations deliveries = this.server.operations(WebhookDeliveryOperations.class);

	@Test
	void deliveriesThatFailedAreFetchedPageByPage() {
		this.server.json(200, "{\"deliveries\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"total\":3,\"limit\":2,\"offset\":0}")
			.json(200, "{\"deliveries\":[{\"id\":\"c\",\"delivery_status\":\"failed\"}],\"total\":3}");
		DeliveryQuery query = DeliveryQuery.all().withStatus(DeliveryStatus.FAILED).withEventType("meeting.created");
		assertThat(all(this.deliveries.listAll(query).mapNotNull(DeliveryRecord::id))).containsExactly("a", "b", "c");
		assertThat(this.server.requests()).containsExactly(
				"GET /webhook-deliveries?status=failed&event_type=meeting.created&limit=100&offset=0",
				"GET /webhook-deliveries?status=failed&event_type=meeting.created&limit=100&offset=2");
	}

	@Test
	void deliveryIsTriedAgain() {
		this.server.json(200, "{\"delivery_id\":\"d-1\",\"retry_scheduled\":true,\"next_retry_at\":null}");
		DeliveryRetry retry = get(this.deliveries.retry("d-1"));
		assertThat(retry.retryScheduled()).isTrue();
		assertThat(retry.nextRetryAt()).isNull();
		assertThat(this.server.requests()).containsExactly("POST /webhook-deliveries/d-1/retry");
	}

	@Test
	void deliveryIsSwitchedAndFiltered() {
		this.server.json(200, "{\"webhook_enabled\":true}");
		assertThat(get(this.webhook.replaceStatus(WebhookStatusUpdate.enable(PendingDisposition.DELIVER)))
			.webhookEnabled()).isTrue();
		get(this.webhook.replaceStatus(WebhookStatusUpdate.disable()));
		get(this.webhook.replaceFilter(WebhookFilterUpdate.include("meeting.created")));
		get(this.webhook.deleteFilter());
		assertThat(this.server.requests()).containsExactly(
				"PUT /webhook-status {\"enabled\":true,\"pending_disposition\":\"deliver\"}",
				"PUT /webhook-status {\"enabled\":false}",
				"PUT /webhook-filter {\"type\":\"include\",\"events\":[\"meeting.created\"]}",
				"DELETE /webhook-filter");
	}

	@Test
	void unknownEventTypeIsAnsweredWithTheValidOnes() {
		this.server.json(400, "{\"code\":\"invalid_event_types\",\"error\":\"Unknown: a.b\","
				+ "\"valid_event_types\":[\"meeting.created\"]}");
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> get(this.webhook.replaceFilter(WebhookFilterUpdate.exclude("a.b"))))
			.satisfies((ex) -> assertThat(ex.getValidEventTypes()).containsExactly("meeting.created"));
	}

	@Test
	void filterNeedsAnEvent() {
		assertThatIllegalArgumentException().isThrownBy(() -> WebhookFilterUpdate.include())
			.withMessage("events must have at least 1 element, but has 0");
	}

}
