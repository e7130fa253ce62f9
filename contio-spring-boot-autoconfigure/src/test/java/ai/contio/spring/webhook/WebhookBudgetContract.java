package ai.contio.spring.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of work that outlasts its time. Its times are the shortest there are, and
 * its listeners wait to be let go, so that nothing here depends on a fast machine.
 */
abstract class WebhookBudgetContract {

	private static final Signer SIGNER = new Signer("whsec_test");

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private ConfigurableApplicationContext context;

	private Listeners listeners;

	abstract WebApplicationType stack();

	private void start(Duration lease) {
		this.context = new SpringApplicationBuilder(Application.class).web(stack())
			.properties("server.port=0", "contio.webhook.secret=whsec_test", "contio.webhook.budget=1ms",
					"contio.webhook.lease=" + lease, "contio.webhook.max-attempts=3", "contio.webhook.max-in-flight=2",
					"contio.webhook.retry-after=7s", "logging.level.ai.contio.spring=off",
					"spring.main.banner-mode=off")
			.run();
		this.listeners = this.context.getBean(Listeners.class);
	}

	@AfterEach
	void stop() {
		// A test that failed before it did would keep the application from stopping
		this.listeners.gate.countDown();
		this.context.close();
	}

	@Test
	void workBeyondTheBudgetGoesOnAndIsAskedForLater() throws Exception {
		start(Duration.ofHours(1));
		byte[] slow = event("participant.removed", "e-1");
		verifyDeferred(post(slow));
		verifyDeferred(post(slow));
		this.listeners.gate.countDown();
		await().untilAsserted(() -> assertThat(post(slow).statusCode()).isEqualTo(200));
		assertThat(this.listeners.slow).containsExactly("e-1");
	}

	@Test
	void tooMuchVerifiedWorkIsDeferred() throws Exception {
		start(Duration.ofHours(1));
		verifyDeferred(post(event("participant.removed", "e-1")));
		verifyDeferred(post(event("participant.removed", "e-2")));
		byte[] quick = event("canvas.deleted", "e-3");
		verifyDeferred(post(quick));
		assertThat(post(quick, "sha256=00").statusCode()).isEqualTo(401);
		assertThat(this.listeners.quick).isEmpty();
		this.listeners.gate.countDown();
		await().untilAsserted(() -> assertThat(post(quick).statusCode()).isEqualTo(200));
		assertThat(this.listeners.quick).containsExactly("e-3");
	}

	@Test
	void listenerThatNeverEndsHasFailedWhenItsLeaseRunsOut() {
		start(Duration.ofMillis(1));
		byte[] endless = event("canvas.created", "e-1");
		// Once it has failed as often as it may, its part is given up
		await().untilAsserted(() -> assertThat(post(endless).statusCode()).isEqualTo(200));
		assertThat(this.listeners.attempts).startsWith(1, 2, 3);
	}

	private static void verifyDeferred(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofMinutes(1));
	}

	private HttpResponse<String> post(byte[] body) throws Exception {
		return post(body, SIGNER.bodyOnly(body));
	}

	private HttpResponse<String> post(byte[] body, String signature) throws Exception {
		String port = this.context.getEnvironment().getProperty("local.server.port");
		URI endpoint = URI.create("http://localhost:%s/webhooks/contio".formatted(port));
		return this.http.send(HttpRequest.newBuilder(endpoint)
			.timeout(Duration.ofMinutes(1))
			.header("Content-Type", "application/json")
			.header("X-Contio-Signature", signature)
			.POST(BodyPublishers.ofByteArray(body))
			.build(), BodyHandlers.ofString());
	}

	private static byte[] event(String type, String id) {
		return """
				{"event_type":"%s","event_id":"%s","timestamp":"%s","data":{}}""".formatted(type, id, Instant.now())
			.getBytes(StandardCharsets.UTF_8);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Listeners listeners() {
			return new Listeners();
		}

	}

	static class Listeners {

		private final CountDownLatch gate = new CountDownLatch(1);

		private final List<String> slow = new CopyOnWriteArrayList<>();

		private final List<String> quick = new CopyOnWriteArrayList<>();

		private final List<Integer> attempts = new CopyOnWriteArrayList<>();

		@ContioWebhook("participant.removed")
		void onSlow(WebhookDelivery delivery) throws InterruptedException {
			this.slow.add(delivery.getEventId());
			this.gate.await();
		}

		@ContioWebhook("canvas.deleted")
		void onQuick(WebhookDelivery delivery) {
			this.quick.add(delivery.getEventId());
		}

		@ContioWebhook("canvas.created")
		Mono<Void> onEndless(WebhookDelivery delivery) {
			this.attempts.add(delivery.getAttempt());
			return Mono.never();
		}

	}

}
