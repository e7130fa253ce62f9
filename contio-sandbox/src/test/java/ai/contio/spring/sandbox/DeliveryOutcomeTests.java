package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class DeliveryOutcomeTests {

	private static final String DELIVERIES = "/v1/partner/admin/webhook-deliveries";

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final Duration SHORT = Duration.ofMillis(50);

	private WebhookReceiver receiver;

	private ContioSandbox sandbox;

	private SandboxClient client;

	@BeforeEach
	void setUp() throws IOException {
		this.receiver = new WebhookReceiver();
		this.sandbox = ContioSandbox.start((settings) -> {
			settings.setWebhookUrl(this.receiver.url());
			settings.getRetry().setMaxAttempts(2);
		});
		this.client = SandboxClient.of(this.sandbox);
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
		this.receiver.close();
	}

	@Test
	void waitsUntilAnEventHasArrivedOrFailed() {
		this.receiver.thenAnswer(200).thenAnswer(500);
		assertThat(settled(send()).status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(settled(send()).status()).isEqualTo(DeliveryStatus.FAILED);
		this.sandbox.webhookUrl(URI.create("http://192.0.2.1/"));
		assertThat(settled(send()).status()).isEqualTo(DeliveryStatus.ABANDONED);
	}

	@Test
	void holdsTheRequestAndTheAnswer() {
		Delivery delivery = settled(send());
		assertThat(delivery.lastAttempt().body()).isEqualTo(this.receiver.received().get(0).text());
		delivery.lastAttempt()
			.headers()
			.forEach((name, value) -> assertThat(this.receiver.received().get(0).headers().getFirst(name))
				.isEqualTo(value));
		assertThat(delivery.lastAttempt().headers()).containsKeys("X-Contio-Signature", "X-Contio-Timestamp");
		assertThat(delivery.lastAttempt().statusCode()).isEqualTo(200);
		assertThat(this.client.get(DELIVERIES).body()).doesNotContain("payload", "attempts", "headers");
	}

	@Test
	void saysWhyNothingCameOfAnEvent() {
		assertThatIllegalStateException().isThrownBy(() -> this.sandbox.delivery("evt_1"))
			.withMessageContaining("evt_1")
			.withMessageContaining("filter");
		assertThatIllegalStateException().isThrownBy(() -> this.sandbox.awaitDelivery("evt_1", SHORT))
			.withMessageStartingWith("After PT0.05S: There is no delivery");
		this.sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofHours(1)));
		String delayed = send();
		await().until(() -> this.sandbox.delivery(delayed).nextRetryAt() != null);
		assertThatIllegalStateException().isThrownBy(() -> this.sandbox.awaitDelivery(delayed, SHORT))
			.withMessageContaining("A fault puts it off until");
		this.client.send("PUT", "/v1/partner/admin/webhook-status", "{\"enabled\":false}");
		assertThatIllegalStateException().isThrownBy(() -> this.sandbox.awaitDelivery(delayed, SHORT))
			.withMessageContaining("switched on again");
	}

	@Test
	void triesAnAbandonedOneAgainOnRequest() {
		this.receiver.thenAnswer(500).thenAnswer(500).thenAnswer(500);
		String event = send();
		this.sandbox.advance(Duration.ofMinutes(1));
		assertThat(this.sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.ABANDONED);
		retry(event);
		assertThat(this.sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.ABANDONED);
		assertThat(this.sandbox.delivery(event).retryCount()).isEqualTo(2);
		retry(event);
		assertThat(this.sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(this.client.get(DELIVERIES).json().at("/deliveries/0/retry_count").asInt()).isEqualTo(3);
	}

	private void retry(String event) {
		JsonNode answer = this.client.send("POST", DELIVERIES + "/" + this.sandbox.delivery(event).id() + "/retry", "")
			.json();
		assertThat(answer.path("retry_scheduled").asBoolean()).isTrue();
		this.sandbox.advance(Duration.ZERO);
	}

	@Test
	void saysWhichEventTypesCanBeListed() {
		SandboxClient.Answer answer = this.client.get(DELIVERIES + "?event_type=meeting.exploded");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_request");
		assertThat(answer.json().path("valid_event_types").size()).isEqualTo(41);
	}

	@Test
	void forgetsAtAResetWhatIsUnderWay() {
		CountDownLatch gate = this.receiver.hold();
		for (int i = 0; i < 30; i++) {
			send();
		}
		await().until(() -> this.receiver.received().size() == 8);
		this.sandbox.reset();
		assertThat(this.sandbox.deliveries()).isEmpty();
		gate.countDown();
		String next = send();
		Delivery delivered = settled(next);
		assertThat(delivered.status()).as("%s", delivered.attempts()).isEqualTo(DeliveryStatus.DELIVERED);
		this.sandbox.advance(Duration.ofHours(1));
		assertThat(this.sandbox.deliveries()).singleElement()
			.satisfies((delivery) -> assertThat(delivery.event().id()).isEqualTo(next));
		assertThat(this.receiver.received()).hasSize(9);
	}

	@Test
	void leavesNoTraceOfFailuresAfterAReset() {
		this.receiver.otherwiseAnswer(500);
		for (int round = 0; round < 20; round++) {
			for (int i = 0; i < 80; i++) {
				send();
			}
			this.sandbox.clock().advance(Duration.ZERO);
			this.client.send("POST", DELIVERIES + "/" + this.sandbox.deliveries().get(0).id() + "/retry", "");
			this.sandbox.reset();
			assertThat(this.sandbox.deliveries()).isEmpty();
			assertThat(this.client.get("/v1/partner/admin/app").json().path("webhook_enabled").asBoolean()).isTrue();
		}
	}

	@Test
	void remembersNoMoreThanFits() {
		String large = "x".repeat(900_000);
		for (int i = 0; i < 45; i++) {
			this.sandbox.sendEvent("meeting.created", Map.of("title", large));
			this.sandbox.advance(Duration.ZERO);
		}
		assertThat(this.receiver.received()).hasSize(45);
		assertThat(this.sandbox.deliveries()).hasSizeBetween(30, 40);
	}

	private String send() {
		return this.sandbox.sendEvent("meeting.created").eventId();
	}

	private Delivery settled(String event) {
		return this.sandbox.awaitDelivery(event, TIMEOUT);
	}

}
