package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryAttempt;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MovedClockTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private WebhookReceiver receiver;

	private ContioSandbox sandbox;

	@BeforeEach
	void setUp() throws IOException {
		this.receiver = new WebhookReceiver();
		start((settings) -> {
		});
	}

	private void start(Consumer<SandboxSettings> customizer) {
		if (this.sandbox != null) {
			this.sandbox.close();
		}
		this.sandbox = ContioSandbox.start((settings) -> {
			settings.setWebhookUrl(this.receiver.url());
			customizer.accept(settings);
		});
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
		this.receiver.close();
	}

	@Test
	void standsWhereItWasMovedTo() {
		Instant before = Instant.now();
		this.sandbox.advance(Duration.ofHours(24)).advance(Duration.ofHours(48));
		assertThat(this.sandbox.clock().ahead()).isEqualTo(Duration.ofHours(72));
		assertThat(this.sandbox.clock().instant()).isBetween(before.plus(Duration.ofHours(72)),
				Instant.now().plus(Duration.ofHours(72)));
	}

	@Test
	void triesAgainAtTheTimesAtWhichItWouldHave() {
		this.receiver.thenAnswer(500).thenAnswer(500).thenAnswer(500);
		String event = this.sandbox.sendEvent("meeting.created").eventId();
		this.sandbox.advance(Duration.ofMinutes(1));
		Delivery delivery = this.sandbox.delivery(event);
		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
		List<Instant> times = delivery.attempts().stream().map(DeliveryAttempt::startedAt).toList();
		assertThat(times).hasSize(4);
		assertThat(Duration.between(times.get(0), times.get(1))).isBetween(seconds(1), seconds(11));
		assertThat(Duration.between(times.get(1), times.get(2))).isBetween(seconds(2), seconds(12));
		assertThat(Duration.between(times.get(2), times.get(3))).isBetween(seconds(4), seconds(14));
		assertThat(delivery.deliveredAt()).isBefore(this.sandbox.clock().instant().minus(seconds(30)));
	}

	@Test
	void waitsForWhatIsUnderWay() {
		List<String> events = IntStream.range(0, 50)
			.mapToObj((i) -> this.sandbox.sendEvent("meeting.created").eventId())
			.toList();
		this.sandbox.advance(Duration.ZERO);
		assertThat(this.receiver.received()).hasSize(50);
		assertThat(events).allSatisfy(
				(event) -> assertThat(this.sandbox.delivery(event).status()).isEqualTo(DeliveryStatus.DELIVERED));
	}

	@Test
	void makesThousandsOfAttempts() {
		start((settings) -> {
			settings.getRetry().setInitialBackoff(Duration.ofMinutes(5));
			settings.getRetry().setMaxAttempts(1000);
		});
		this.receiver.otherwiseAnswer(503);
		for (int i = 0; i < 100; i++) {
			this.sandbox.sendEvent("meeting.created");
		}
		this.sandbox.advance(Duration.ofHours(3));
		// One at once and 36 every five minutes; the last ones fall due beside the end
		assertThat(this.sandbox.deliveries()).hasSize(100)
			.allSatisfy((delivery) -> assertThat(delivery.tries()).isBetween(35, 38));
		assertThat(this.receiver.received()).hasSizeBetween(3500, 3800);
	}

	@Test
	void signsAsOfTheReceiversTime() {
		this.sandbox.advance(Duration.ofHours(72));
		this.sandbox.sendEvent("meeting.created");
		this.sandbox.advance(Duration.ZERO);
		WebhookReceiver.Received webhook = this.receiver.received().get(0);
		SignatureCheck.verifyTimestamped(webhook, "whsec_sandbox");
		assertThat(Instant.parse(webhook.json().path("timestamp").asString()))
			.isCloseTo(Instant.now().plus(Duration.ofHours(72)), within(Duration.ofMinutes(1)));
	}

	@Test
	void takesADateToRetryAfterAsOneOfTheReceiversTime() {
		this.sandbox.advance(Duration.ofHours(72));
		String date = DateTimeFormatter.RFC_1123_DATE_TIME
			.format(Instant.now().plusSeconds(600).atZone(ZoneOffset.UTC));
		this.receiver.thenAnswer(429, Map.of("Retry-After", date));
		String event = this.sandbox.sendEvent("meeting.created").eventId();
		Delivery delivery = this.sandbox.awaitDelivery(event, TIMEOUT);
		assertThat(delivery.nextRetryAt()).isCloseTo(this.sandbox.clock().instant().plusSeconds(600),
				within(Duration.ofMinutes(1)));
	}

	@Test
	void isBackInThePresentAfterAReset() {
		this.sandbox.advance(Duration.ofHours(72));
		this.sandbox.reset();
		assertThat(this.sandbox.clock().ahead()).isZero();
	}

	@Test
	void neverMovesBackNorTooFar() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.sandbox.advance(Duration.ofSeconds(-1)))
			.withMessageContaining("forward only");
		assertThatIllegalArgumentException().isThrownBy(() -> this.sandbox.advance(Duration.ofSeconds(Long.MAX_VALUE)))
			.withMessageContaining("PT87600H");
		assertThat(this.sandbox.clock().ahead()).isZero();
	}

	private static Duration seconds(int seconds) {
		return Duration.ofSeconds(seconds);
	}

}
