package ai.contio.spring.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryAttempt;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

class WebhookFaultTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final String SECRET = "whsec_sandbox";

	private static ContioSandbox sandbox;

	private WebhookReceiver receiver;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void listen() throws IOException {
		this.receiver = new WebhookReceiver();
		sandbox.webhookUrl(this.receiver.url());
	}

	@AfterEach
	void reset() {
		sandbox.reset();
		this.receiver.close();
	}

	@Test
	void sendsTwiceAndLetsTheFirstAnswerDecide() {
		sandbox.faults().add(Fault.onWebhook("meeting.completed").duplicated());
		this.receiver.thenAnswer(200).thenAnswer(500);
		Delivery delivery = settled(send("meeting.completed"));
		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(delivery.tries()).isOne();
		assertThat(delivery.retryCount()).isZero();
		assertThat(delivery.lastAttempt().statusCode()).isEqualTo(200);
		assertThat(delivery.attempts()).extracting(DeliveryAttempt::repetition).containsExactly(false, true);
		assertThat(delivery.attempts()).extracting(DeliveryAttempt::statusCode).containsExactly(200, 500);
		assertThat(this.receiver.received()).hasSize(2).allSatisfy((webhook) -> {
			assertThat(webhook.text()).isEqualTo(delivery.event().body());
			SignatureCheck.verifyTimestamped(webhook, SECRET);
		});
	}

	@Test
	void sendsOthersOnce() {
		sandbox.faults().add(Fault.onWebhook("meeting.completed").duplicated());
		assertThat(settled(send("meeting.created")).attempts()).singleElement()
			.satisfies((attempt) -> assertThat(attempt.faults()).isEmpty());
	}

	@Test
	void sendsLaterAndOnlyOnceLater() {
		sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofHours(1)));
		String event = putOff("meeting.completed");
		sandbox.advance(Duration.ofMinutes(59));
		assertThat(this.receiver.received()).isEmpty();
		sandbox.advance(Duration.ofMinutes(1));
		assertThat(this.receiver.received()).hasSize(1);
		assertThat(sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(sandbox.faults().list().get(0).seen()).isOne();
	}

	@Test
	void sendsLaterByItselfToo() {
		sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofMillis(200)));
		Delivery delivery = settled(send("meeting.completed"));
		assertThat(delivery.lastAttempt().startedAt()).isAfterOrEqualTo(delivery.createdAt().plusMillis(200));
	}

	@Test
	void sendsADelayedOneAtOnceOnRequest() {
		sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofHours(1)));
		String event = putOff("meeting.completed");
		SandboxClient.of(sandbox)
			.send("POST", "/v1/partner/admin/webhook-deliveries/" + sandbox.delivery(event).id() + "/retry", "");
		assertThat(settled(event).status()).isEqualTo(DeliveryStatus.DELIVERED);
		sandbox.advance(Duration.ofHours(2));
		assertThat(this.receiver.received()).hasSize(1);
	}

	@Test
	void delaysForAYear() {
		sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofDays(366)));
		Delivery delivery = sandbox.delivery(putOff("meeting.completed"));
		assertThat(delivery.nextRetryAt()).isAfter(Instant.now().plus(Duration.ofDays(365)));
	}

	@Test
	void sendsAfterTheNextOne() {
		sandbox.faults().add(Fault.onWebhook().reordered().times(1));
		String first = putOff("meeting.created");
		String second = send("action_item.created");
		settled(first);
		settled(second);
		assertThat(receivedEvents()).containsExactly(second, first);
	}

	@Test
	void swapsPairsWhenAllAreReordered() {
		sandbox.faults().add(Fault.onWebhook().reordered());
		String first = putOff("meeting.created");
		String second = send("meeting.updated");
		settled(first);
		String third = putOff("meeting.created");
		String fourth = send("meeting.updated");
		settled(third);
		assertThat(receivedEvents()).containsExactly(second, first, fourth, third);
	}

	@Test
	void goesWithoutANextOneInTheEnd() {
		sandbox.faults().add(Fault.onWebhook().reordered());
		String event = putOff("meeting.created");
		sandbox.advance(Duration.ofSeconds(5));
		assertThat(sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	@Test
	void changesOneByteAfterSigning() {
		sandbox.faults().add(Fault.onWebhook().corrupted().times(1));
		this.receiver.thenAnswer(401);
		String event = send("meeting.completed");
		Delivery failed = settled(event);
		WebhookReceiver.Received corrupted = this.receiver.received().get(0);
		assertThat(corrupted.text()).isEqualTo(failed.lastAttempt().body());
		assertThat(differences(corrupted.body(), failed.event().body().getBytes(StandardCharsets.UTF_8))).isOne();
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> SignatureCheck.verifyTimestamped(corrupted, SECRET));
		SignatureCheck.verifyTimestamped(new WebhookReceiver.Received(corrupted.headers(),
				failed.event().body().getBytes(StandardCharsets.UTF_8)), SECRET);
		sandbox.advance(Duration.ofMinutes(1));
		assertThat(sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.DELIVERED);
		SignatureCheck.verifyTimestamped(this.receiver.received().get(1), SECRET);
	}

	@Test
	void signsAsOfLongAgo() {
		sandbox.faults().add(Fault.onWebhook().stale(Duration.ofMinutes(30)));
		settled(send("meeting.completed"));
		SignatureCheck.verifyTimestamped(this.receiver.received().get(0), SECRET, Duration.ofMinutes(30));
	}

	@Test
	void agesTheEventItselfWhereTheSignatureHasNoTime() {
		sandbox.faults().add(Fault.onWebhook().stale(Duration.ofDays(31)));
		sandbox.event("meeting.completed").id("\",\"timestamp\":\"x").scheme(SignatureScheme.BODY_ONLY).send();
		settled("\",\"timestamp\":\"x");
		WebhookReceiver.Received webhook = this.receiver.received().get(0);
		SignatureCheck.verifyBodyOnly(webhook, SECRET);
		assertThat(webhook.json().path("event_id").asString()).isEqualTo("\",\"timestamp\":\"x");
		assertThat(Instant.parse(webhook.json().path("timestamp").asString()))
			.isCloseTo(Instant.now().minus(Duration.ofDays(31)), within(Duration.ofMinutes(1)));
	}

	@Test
	void doesSeveralThingsWrongAtOnce() {
		sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofHours(1)));
		sandbox.faults().add(Fault.onWebhook().corrupted());
		sandbox.faults().add(Fault.onWebhook("meeting.completed").duplicated());
		String event = putOff("meeting.completed");
		sandbox.advance(Duration.ofHours(1));
		assertThat(this.receiver.received()).hasSize(2);
		assertThat(sandbox.delivery(event).attempts()).hasSize(2)
			.allSatisfy((attempt) -> assertThat(attempt.faults()).containsExactlyInAnyOrder(FaultEffect.DELAY,
					FaultEffect.CORRUPT, FaultEffect.DUPLICATE));
	}

	@Test
	void hitsEachAttemptOnItsOwn() {
		sandbox.faults().add(Fault.onWebhook().stale(Duration.ofHours(1)).after(1).times(1));
		this.receiver.thenAnswer(500).thenAnswer(401);
		String event = send("meeting.completed");
		sandbox.advance(Duration.ofMinutes(1));
		assertThat(sandbox.delivery(event).attempts()).extracting((attempt) -> attempt.faults().size())
			.containsExactly(0, 1, 0);
		SignatureCheck.verifyTimestamped(this.receiver.received().get(1), SECRET, Duration.ofHours(1));
		SignatureCheck.verifyTimestamped(this.receiver.received().get(2), SECRET);
	}

	@Test
	void forgetsWhatWasPutOffAtAReset() {
		sandbox.faults().add(Fault.onWebhook().delayed(Duration.ofHours(1)));
		putOff("meeting.completed");
		sandbox.reset();
		sandbox.advance(Duration.ofHours(2));
		assertThat(this.receiver.received()).isEmpty();
	}

	private static String send(String type) {
		return sandbox.sendEvent(type).eventId();
	}

	/* Sends an event that a fault puts off, and waits until it has */
	private static String putOff(String type) {
		String event = send(type);
		await().until(() -> sandbox.delivery(event).nextRetryAt() != null);
		return event;
	}

	private static Delivery settled(String event) {
		return sandbox.awaitDelivery(event, TIMEOUT);
	}

	private List<String> receivedEvents() {
		return this.receiver.received().stream().map((webhook) -> webhook.json().path("event_id").asString()).toList();
	}

	private static long differences(byte[] one, byte[] other) {
		assertThat(one).hasSameSizeAs(other);
		return IntStream.range(0, one.length).filter((i) -> one[i] != other[i]).count();
	}

}
