package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Webhooks stay on this machine. Names are judged by their spelling when an event is
 * sent, so that none can resolve to this machine first and to another one later.
 */
class WebhookDestinationTests {

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start((settings) -> settings.getRetry().setMaxAttempts(1));
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://example.com/hook", "http://localhost.example.com/hook", "http://127.0.0.1.nip.io/hook",
					"http://localtest.me/hook", "http://localhost@example.com/hook", "http://example.com#@localhost",
					"http://10.0.0.1/hook", "http://0.0.0.0/hook", "http://[::]/hook", "http://[::ffff:10.0.0.1]/hook",
					"http://169.254.169.254/latest", "http://2130706433/hook", "http://127.1/hook" })
	void sendsNothingElsewhereNotEvenToANameThatMayBeLocal(String url) {
		sandbox.webhookUrl(URI.create(url)).sendEvent("meeting.completed");
		Delivery delivery = settled();
		assertThat(delivery.status()).isEqualTo(DeliveryStatus.ABANDONED);
		assertThat(delivery.lastAttempt().error()).contains("sends to this machine only")
			.contains("contio.sandbox.allow-remote-webhooks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:9", "http://LOCALHOST:9", "http://127.0.0.1:9", "http://127.8.9.1:9",
			"http://[::1]:9", "http://[0:0:0:0:0:0:0:1]:9" })
	void triesEveryNameOfThisMachine(String url) {
		sandbox.webhookUrl(URI.create(url)).sendEvent("meeting.completed");
		assertThat(settled().lastAttempt().error()).doesNotContain("this machine only");
	}

	@Test
	void followsNoRedirectNotEvenOnThisMachine() throws IOException {
		try (WebhookReceiver receiver = new WebhookReceiver(); WebhookReceiver elsewhere = new WebhookReceiver()) {
			receiver.thenAnswer(307, Map.of("Location", elsewhere.url().toString()));
			sandbox.webhookUrl(receiver.url()).sendEvent("meeting.completed");
			assertThat(settled().lastAttempt().statusCode()).isEqualTo(307);
			assertThat(settled().status()).isEqualTo(DeliveryStatus.ABANDONED);
			assertThat(elsewhere.received()).isEmpty();
		}
	}

	private static Delivery settled() {
		await().until(() -> sandbox.deliveries().get(0).status() == DeliveryStatus.ABANDONED);
		return sandbox.deliveries().get(0);
	}

}
