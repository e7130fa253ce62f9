package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeliveryTests {

	private static final String DELIVERIES = "/v1/partner/admin/webhook-deliveries";

	private WebhookReceiver receiver;

	private ContioSandbox sandbox;

	private SandboxClient client;

	@BeforeEach
	void setUp() throws IOException {
		this.receiver = new WebhookReceiver();
		start((settings) -> settings.getRetry().setInitialBackoff(Duration.ofMillis(1)));
	}

	private void start(Consumer<SandboxSettings> customizer) {
		if (this.sandbox != null) {
			this.sandbox.close();
		}
		this.sandbox = ContioSandbox.start((settings) -> {
			settings.setWebhookUrl(this.receiver.url());
			customizer.accept(settings);
		});
		this.client = SandboxClient.of(this.sandbox);
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
		this.receiver.close();
	}

	@Test
	void showsADeliveryThatArrived() {
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		awaitStatus(id, DeliveryStatus.DELIVERED);
		JsonNode delivery = this.client.get(DELIVERIES + "/" + id).json();
		assertThat(delivery.path("delivery_status").asString()).isEqualTo("delivered");
		assertThat(delivery.path("http_status_code").asInt()).isEqualTo(200);
		assertThat(delivery.path("retry_count").asInt()).isZero();
		assertThat(delivery.propertyNames()).contains("id", "partner_app_id", "event_id", "event_type", "created_at",
				"delivered_at");
		assertThat(delivery.propertyNames()).doesNotContain("next_retry_at");
		assertThat(delivery.path("error_message").asString("none")).isEmpty();
	}

	@Test
	void triesAgainWithTheSameBodyUntilItIsAccepted() {
		this.receiver.thenAnswer(500).thenAnswer(302).thenAnswer(503).thenAnswer(204);
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		Delivery delivery = awaitStatus(id, DeliveryStatus.DELIVERED);
		assertThat(delivery.retryCount()).isEqualTo(3);
		assertThat(this.receiver.received()).hasSize(4).allSatisfy((webhook) -> {
			assertThat(webhook.body()).isEqualTo(this.receiver.received().get(0).body());
			SignatureCheck.verifyTimestamped(webhook, "whsec_sandbox");
		});
	}

	@Test
	void givesUpAfterTheLastAttempt() {
		start((settings) -> {
			settings.getRetry().setInitialBackoff(Duration.ofMillis(1));
			settings.getRetry().setMaxAttempts(3);
		});
		this.receiver.thenAnswer(500).thenAnswer(500).thenAnswer(500);
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		awaitStatus(id, DeliveryStatus.ABANDONED);
		JsonNode delivery = this.client.get(DELIVERIES + "/" + id).json();
		assertThat(delivery.path("retry_count").asInt()).isEqualTo(2);
		assertThat(delivery.path("http_status_code").asInt()).isEqualTo(500);
		assertThat(delivery.path("error_message").asString()).contains("500");
		assertThat(delivery.has("next_retry_at")).isFalse();
	}

	@Test
	void showsWhenItTriesAgainAndDoesSoAtOnceOnRequest() {
		start((settings) -> settings.getRetry().setInitialBackoff(Duration.ofMinutes(1)));
		this.receiver.thenAnswer(500);
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		awaitStatus(id, DeliveryStatus.FAILED);
		assertThat(this.client.get(DELIVERIES + "/" + id).text("next_retry_at")).isNotBlank();
		JsonNode retry = this.client.send("POST", DELIVERIES + "/" + id + "/retry", "").json();
		assertThat(retry.path("retry_scheduled").asBoolean()).isTrue();
		assertThat(retry.path("delivery_id").asString()).isEqualTo(id.toString());
		assertThat(retry.propertyNames()).contains("message", "retry_count", "next_retry_at");
		awaitStatus(id, DeliveryStatus.DELIVERED);
		JsonNode again = this.client.send("POST", DELIVERIES + "/" + id + "/retry", "").json();
		assertThat(again.path("retry_scheduled").asBoolean()).isFalse();
		assertThat(again.path("next_retry_at").isNull()).isTrue();
	}

	@Test
	void waitsAsLongAsTheReceiverAsks() {
		this.receiver.thenAnswer(429, Map.of("Retry-After", "120"));
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		Delivery delivery = awaitStatus(id, DeliveryStatus.FAILED);
		assertThat(delivery.nextRetryAt()).isAfter(Instant.now().plusSeconds(60));
	}

	@Test
	void recordsThatNobodyAnswered() {
		start((settings) -> {
			settings.setWebhookUrl(URI.create("http://localhost:9/"));
			settings.getRetry().setMaxAttempts(1);
		});
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		awaitStatus(id, DeliveryStatus.ABANDONED);
		JsonNode delivery = this.client.get(DELIVERIES + "/" + id).json();
		assertThat(delivery.has("http_status_code")).isFalse();
		assertThat(delivery.path("error_message").asString()).contains("nothing listens there");
	}

	@Test
	void sendsNothingToOtherMachines() {
		this.sandbox.webhookUrl(URI.create("http://192.0.2.1/hook"));
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		Delivery delivery = awaitStatus(id, DeliveryStatus.ABANDONED);
		assertThat(delivery.lastAttempt().error()).contains("contio.sandbox.allow-remote-webhooks");
	}

	@Test
	void filtersAndPagesTheList() {
		this.receiver.thenAnswer(200);
		UUID first = this.sandbox.sendEvent("meeting.created").deliveryId();
		UUID second = this.sandbox.sendEvent("canvas.created").deliveryId();
		awaitStatus(first, DeliveryStatus.DELIVERED);
		awaitStatus(second, DeliveryStatus.DELIVERED);
		JsonNode all = this.client.get(DELIVERIES).json();
		assertThat(all.path("total").asInt()).isEqualTo(2);
		assertThat(all.path("limit").asInt()).isEqualTo(50);
		assertThat(all.at("/deliveries/0/id").asString()).isEqualTo(second.toString());
		assertThat(this.client.get(DELIVERIES + "?event_type=meeting.created").json().path("total").asInt()).isOne();
		assertThat(this.client.get(DELIVERIES + "?status=failed").json().path("total").asInt()).isZero();
		assertThat(this.client.get(DELIVERIES + "?limit=1&offset=1").json().at("/deliveries/0/id").asString())
			.isEqualTo(first.toString());
		assertThat(this.client.get(DELIVERIES + "?status=lost").status()).isEqualTo(400);
		assertThat(this.client.get(DELIVERIES + "/nonsense").status()).isEqualTo(404);
		assertThat(this.client.send("POST", DELIVERIES + "/" + UUID.randomUUID() + "/retry", "").status())
			.isEqualTo(404);
	}

	@Test
	void holdsEventsBackWhileWebhooksAreOff() {
		SandboxClient.Answer off = status("/v1/partner/admin/webhook-status", "{\"enabled\":false}");
		assertThat(off.json().path("webhook_enabled").asBoolean()).isFalse();
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		assertThat(find(id).status()).isEqualTo(DeliveryStatus.PENDING);
		assertThat(this.client.send("POST", DELIVERIES + "/" + id + "/retry", "")
			.json()
			.path("retry_scheduled")
			.asBoolean()).isFalse();
		status("/v1/partner/admin/app/webhook-status", "{\"enabled\":true,\"pending_disposition\":\"deliver\"}");
		awaitStatus(id, DeliveryStatus.DELIVERED);
	}

	@Test
	void abandonsWhatWaitedOnRequest() {
		status("/v1/partner/admin/webhook-status", "{\"enabled\":false}");
		UUID id = this.sandbox.sendEvent("meeting.created").deliveryId();
		status("/v1/partner/admin/webhook-status", "{\"enabled\":true,\"pending_disposition\":\"abandon\"}");
		assertThat(find(id).status()).isEqualTo(DeliveryStatus.ABANDONED);
		assertThat(status("/v1/partner/admin/webhook-status", "{}").status()).isEqualTo(400);
		assertThat(
				status("/v1/partner/admin/webhook-status", "{\"enabled\":true,\"pending_disposition\":\"x\"}").status())
			.isEqualTo(400);
	}

	@Test
	void switchesWebhooksOffAfterFiftyAbandonedDeliveries() {
		start((settings) -> settings.getRetry().setMaxAttempts(1));
		for (int i = 0; i < 50; i++) {
			this.receiver.thenAnswer(500);
		}
		for (int i = 0; i < 50; i++) {
			this.sandbox.sendEvent("meeting.created");
		}
		await().until(() -> !this.client.get("/v1/partner/admin/app").json().path("webhook_enabled").asBoolean());
		UUID next = this.sandbox.sendEvent("meeting.created").deliveryId();
		assertThat(find(next).status()).isEqualTo(DeliveryStatus.PENDING);
	}

	@Test
	void leavesOutWhatTheFilterDoesNotWant() {
		String filter = "/v1/partner/admin/webhook-filter";
		SandboxClient.Answer set = this.client.send("PUT", filter,
				"{\"type\":\"include\",\"events\":[\"meeting.created\"]}");
		assertThat(set.json().at("/webhook_filter/type").asString()).isEqualTo("include");
		assertThat(this.sandbox.sendEvent("canvas.created").deliveryId()).isNull();
		assertThat(this.sandbox.sendEvent("meeting.created").deliveryId()).isNotNull();
		this.client.send("PUT", "/v1/partner/admin/app/webhook-filter",
				"{\"type\":\"exclude\",\"events\":[\"meeting.created\"]}");
		assertThat(this.sandbox.sendEvent("meeting.created").deliveryId()).isNull();
		assertThat(this.client.send("DELETE", filter, "").json().has("webhook_filter")).isFalse();
		assertThat(this.sandbox.sendEvent("meeting.created").deliveryId()).isNotNull();
	}

	@Test
	void refusesFiltersThatMakeNoSense() {
		String filter = "/v1/partner/admin/webhook-filter";
		SandboxClient.Answer unknown = this.client.send("PUT", filter,
				"{\"type\":\"include\",\"events\":[\"meeting.exploded\"]}");
		assertThat(unknown.status()).isEqualTo(400);
		assertThat(unknown.text("code")).isEqualTo("validation_error");
		assertThat(unknown.json().path("valid_event_types").size()).isEqualTo(41);
		assertThat(this.client.send("PUT", filter, "{\"type\":\"include\",\"events\":[]}").status()).isEqualTo(400);
		assertThat(this.client.send("PUT", filter, "{\"events\":[\"meeting.created\"]}").status()).isEqualTo(400);
	}

	private SandboxClient.Answer status(String path, String body) {
		return this.client.send("PUT", path, body);
	}

	private Delivery find(UUID id) {
		return this.sandbox.deliveries()
			.stream()
			.filter((delivery) -> delivery.id().equals(id))
			.findAny()
			.orElseThrow();
	}

	private Delivery awaitStatus(UUID id, DeliveryStatus status) {
		await().until(() -> find(id).status() == status);
		return find(id);
	}

}
