package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

class EventTests {

	private final ContioSandbox sandbox = ContioSandbox.start();

	private SandboxClient client;

	private WebhookReceiver receiver;

	@BeforeEach
	void setUp() throws IOException {
		this.receiver = new WebhookReceiver();
		this.sandbox.webhookUrl(this.receiver.url());
		this.client = SandboxClient.of(this.sandbox).withoutCredentials();
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
		this.receiver.close();
	}

	@Test
	void sendsEveryTypeSignedAndWhole() {
		List<String> types = types();
		assertThat(types).hasSize(41).isSorted();
		types.forEach((type) -> assertThat(send(type, "").status()).isEqualTo(202));
		await().untilAsserted(() -> assertThat(this.receiver.received()).hasSize(41));
		assertThat(this.receiver.received()).allSatisfy((webhook) -> {
			SignatureCheck.verifyTimestamped(webhook, "whsec_sandbox");
			assertThat(webhook.headers().getFirst("Content-Type")).isEqualTo("application/json");
			assertEnvelope(webhook.json());
		});
		assertThat(this.receiver.received().stream().map((webhook) -> webhook.json().path("event_type").asString()))
			.containsExactlyInAnyOrderElementsOf(types);
	}

	private void assertEnvelope(JsonNode envelope) {
		Instant timestamp = Instant.parse(envelope.path("timestamp").asString());
		assertThat(timestamp).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
		assertThat(envelope.path("data").isObject()).isTrue();
		assertThat(envelope.path("data").isEmpty()).isFalse();
		boolean ofAUser = !envelope.path("event_type").asString().startsWith("partner.");
		assertThat(envelope.has("for_user")).isEqualTo(ofAUser);
		if (ofAUser) {
			assertThat(envelope.at("/for_user/email").asString()).isEqualTo("ada@example.com");
		}
	}

	@Test
	void sendsTheBodyAsData() {
		SandboxClient.Answer answer = send("meeting.completed", "{\"title\":\"Mine\", \"price\": 1.50}");
		WebhookReceiver.Received webhook = received();
		assertThat(webhook.json().path("event_id").asString()).isEqualTo(answer.text("event_id"));
		assertThat(webhook.json().path("data").propertyNames()).containsExactly("title", "price");
		assertThat(webhook.text()).contains("\"price\": 1.50");
	}

	@Test
	void signsTheBodyAloneWhenAsked() {
		this.client.send("POST", "/_sandbox/events/meeting.created?scheme=body-only", "");
		SignatureCheck.verifyBodyOnly(received(), "whsec_sandbox");
	}

	@Test
	void repeatsAnEventId() {
		this.client.send("POST", "/_sandbox/events/meeting.created?event_id=evt_123", "");
		assertThat(received().json().path("event_id").asString()).isEqualTo("evt_123");
	}

	@Test
	void refusesWhatItDoesNotKnowAndSaysWhatItDoes() {
		SandboxClient.Answer answer = send("meeting.exploded", "");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("valid_event_types").size()).isEqualTo(41);
		assertThat(send("meeting.created?scheme=rot13", "").status()).isEqualTo(400);
		assertThat(send("meeting.created", "[]").status()).isEqualTo(400);
		assertThat(this.sandbox.deliveries()).isEmpty();
	}

	@Test
	void saysWhenThereIsNowhereToSendTo() {
		try (ContioSandbox unset = ContioSandbox.start()) {
			SandboxClient.Answer answer = SandboxClient.of(unset).send("POST", "/_sandbox/events/meeting.created", "");
			assertThat(answer.status()).isEqualTo(409);
			assertThat(answer.text("error")).contains("contio.sandbox.webhook-url");
			assertThatIllegalStateException().isThrownBy(() -> unset.sendEvent("meeting.created"));
		}
	}

	@Test
	void sendsFromJava() {
		this.sandbox.event("meeting.completed")
			.id("evt_java")
			.scheme(SignatureScheme.BODY_ONLY)
			.data(Map.of("title", "From Java"))
			.send();
		WebhookReceiver.Received webhook = received();
		SignatureCheck.verifyBodyOnly(webhook, this.sandbox.webhookSecret());
		assertThat(webhook.json().at("/data/title").asString()).isEqualTo("From Java");
		assertThatIllegalArgumentException().isThrownBy(() -> this.sandbox.sendEvent("meeting.exploded"));
	}

	private List<String> types() {
		return this.client.get("/_sandbox/events")
			.json()
			.path("event_types")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
	}

	private SandboxClient.Answer send(String type, String data) {
		return this.client.send("POST", "/_sandbox/events/" + type, data);
	}

	private WebhookReceiver.Received received() {
		await().until(() -> !this.receiver.received().isEmpty());
		return this.receiver.received().get(0);
	}

}
