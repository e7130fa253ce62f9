package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.Duration;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SwitchedOffWebhooksTests {

	private static final String DELIVERIES = "/v1/partner/admin/webhook-deliveries";

	private WebhookReceiver receiver;

	private ContioSandbox sandbox;

	private SandboxClient client;

	@BeforeEach
	void setUp() throws IOException {
		this.receiver = new WebhookReceiver();
		this.sandbox = ContioSandbox.start((settings) -> settings.setWebhookUrl(this.receiver.url()));
		this.client = SandboxClient.of(this.sandbox);
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
		this.receiver.close();
	}

	@Test
	void deliversWhatWaitedOnceSeventyTwoHoursOfFailureAreOver() {
		failForSeventyTwoHours();
		String waiting = sendWhileOff();
		this.receiver.otherwiseAnswer(200);
		switchOn("deliver");
		this.sandbox.advance(Duration.ZERO);
		assertThat(this.sandbox.delivery(waiting).status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(total("pending")).isZero();
		assertThat(isEnabled()).isTrue();
	}

	@Test
	void abandonsWhatWaitedOnceSeventyTwoHoursOfFailureAreOver() {
		failForSeventyTwoHours();
		String waiting = sendWhileOff();
		int received = this.receiver.received().size();
		switchOn("abandon");
		this.sandbox.advance(Duration.ofHours(1));
		Delivery abandoned = this.sandbox.delivery(waiting);
		assertThat(abandoned.status()).isEqualTo(DeliveryStatus.ABANDONED);
		assertThat(abandoned.attempts()).isEmpty();
		assertThat(total("pending")).isZero();
		assertThat(this.receiver.received()).hasSize(received);
		assertThat(isEnabled()).isTrue();
	}

	/* One event in two hours: too few are abandoned for the other rule */
	private void failForSeventyTwoHours() {
		this.receiver.otherwiseAnswer(500);
		String first = this.sandbox.sendEvent("meeting.created").eventId();
		this.sandbox.awaitDelivery(first, Duration.ofSeconds(20));
		for (int hours = 2; hours < 72; hours += 2) {
			this.sandbox.advance(Duration.ofHours(2));
			this.sandbox.sendEvent("meeting.updated");
		}
		this.sandbox.advance(Duration.ofMinutes(110));
		assertThat(isEnabled()).isTrue();
		this.sandbox.advance(Duration.ofMinutes(20));
		assertThat(isEnabled()).isFalse();
		assertThat(total("abandoned")).isEqualTo(36);
	}

	/*
	 * Nothing fails, nothing arrives: time alone does it, counted from the only failure
	 */
	@Test
	void switchesOffSeventyTwoHoursAfterTheOnlyFailure() {
		this.receiver.otherwiseAnswer(500);
		failOnce();
		this.sandbox.advance(Duration.ofHours(71));
		assertThat(isEnabled()).isTrue();
		this.sandbox.advance(Duration.ofHours(1));
		assertThat(isEnabled()).isFalse();
	}

	@Test
	void switchesOffAfterFiftyAbandonedDeliveriesHoweverFar() {
		this.receiver.otherwiseAnswer(500);
		for (int i = 0; i < 49; i++) {
			this.sandbox.sendEvent("meeting.created");
			this.sandbox.advance(Duration.ofHours(1));
		}
		assertThat(isEnabled()).isTrue();
		this.sandbox.sendEvent("meeting.created");
		this.sandbox.advance(Duration.ofHours(1));
		assertThat(isEnabled()).isFalse();
		assertThat(total("abandoned")).isEqualTo(50);
	}

	@Test
	void countsADeliveryOnceHoweverOftenItIsAbandoned() {
		this.receiver.otherwiseAnswer(500);
		Delivery delivery = failOnce();
		for (int i = 0; i < 60; i++) {
			this.client.send("POST", DELIVERIES + "/" + delivery.id() + "/retry", "");
			this.sandbox.advance(Duration.ofMinutes(10));
		}
		assertThat(this.sandbox.delivery(delivery.event().id()).tries()).isGreaterThan(60);
		assertThat(isEnabled()).isTrue();
	}

	@Test
	void beginsAnewAfterASuccess() {
		abandon(49);
		succeedOnce();
		abandon(49);
		assertThat(isEnabled()).isTrue();
		succeedOnce();
		this.sandbox.advance(Duration.ofHours(100));
		assertThat(isEnabled()).isTrue();
		this.receiver.otherwiseAnswer(500);
		failOnce();
		this.sandbox.advance(Duration.ofHours(71));
		assertThat(isEnabled()).isTrue();
		this.sandbox.advance(Duration.ofHours(1));
		assertThat(isEnabled()).isFalse();
	}

	@Test
	void beginsAnewOnceSwitchedOnAgain() {
		abandon(50);
		assertThat(isEnabled()).isFalse();
		this.sandbox.advance(Duration.ofHours(100));
		switchOn("abandon");
		abandon(49);
		this.sandbox.advance(Duration.ofHours(20));
		assertThat(isEnabled()).isTrue();
		abandon(1);
		assertThat(isEnabled()).isFalse();
	}

	@Test
	void leavesEverythingAsItIsWhenSwitchedOnTwice() {
		abandon(49);
		switchOn("abandon");
		abandon(1);
		assertThat(isEnabled()).isFalse();
	}

	@Test
	void holdsBackWhatWaitedForAnotherAttempt() {
		Delivery failed = failOnce();
		assertThat(failed.status()).isEqualTo(DeliveryStatus.FAILED);
		this.client.send("PUT", "/v1/partner/admin/webhook-status", "{\"enabled\":false}");
		JsonNode shown = this.client.get(DELIVERIES + "/" + failed.id()).json();
		assertThat(shown.path("delivery_status").asString()).isEqualTo("pending");
		assertThat(shown.has("next_retry_at")).isFalse();
		this.sandbox.advance(Duration.ofHours(1));
		assertThat(this.receiver.received()).hasSize(1);
		this.client.send("PUT", "/v1/partner/admin/webhook-status", "{\"enabled\":true}");
		this.sandbox.advance(Duration.ZERO);
		assertThat(this.sandbox.delivery(failed.event().id()).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	private Delivery failOnce() {
		this.receiver.thenAnswer(500);
		String event = this.sandbox.sendEvent("meeting.created").eventId();
		return this.sandbox.awaitDelivery(event, Duration.ofSeconds(20));
	}

	private void succeedOnce() {
		this.receiver.otherwiseAnswer(200);
		this.sandbox.sendEvent("meeting.created");
		this.sandbox.advance(Duration.ZERO);
	}

	private void abandon(int deliveries) {
		this.receiver.otherwiseAnswer(500);
		for (int i = 0; i < deliveries; i++) {
			this.sandbox.sendEvent("meeting.created");
		}
		this.sandbox.advance(Duration.ofHours(1));
	}

	private String sendWhileOff() {
		String event = this.sandbox.sendEvent("meeting.completed").eventId();
		this.sandbox.advance(Duration.ofHours(1));
		assertThat(this.sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.PENDING);
		return event;
	}

	private void switchOn(String disposition) {
		SandboxClient.Answer answer = this.client.send("PUT", "/v1/partner/admin/webhook-status",
				"{\"enabled\":true,\"pending_disposition\":\"%s\"}".formatted(disposition));
		assertThat(answer.json().path("webhook_enabled").asBoolean()).isTrue();
	}

	private boolean isEnabled() {
		return this.client.get("/v1/partner/admin/app").json().path("webhook_enabled").asBoolean();
	}

	private int total(String status) {
		return this.client.get(DELIVERIES + "?status=" + status).json().path("total").asInt();
	}

}
