package ai.contio.spring.starter.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.admin.webhook.WebhookFilterUpdate;
import ai.contio.spring.admin.webhook.WebhookStatusUpdate;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.webhook.subscription.WebhookSubscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Looking after the webhook subscription, with Contio as the sandbox plays it.
 */
@ExtendWith(OutputCaptureExtension.class)
class WebhookSubscriptionTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PREFIX = "--contio.webhook.subscription.";

	private final HttpClient http = HttpClient.newHttpClient();

	private ContioSandbox sandbox;

	private ConfigurableApplicationContext application;

	@BeforeEach
	void start() {
		this.sandbox = ContioSandbox.start((settings) -> settings.getRetry().setMaxAttempts(1));
	}

	@AfterEach
	void stop() {
		if (this.application != null) {
			this.application.close();
		}
		this.sandbox.close();
	}

	@Test
	void nothingIsDoneUnasked() {
		run("--contio.client-id=" + this.sandbox.clientId());
		contio().app().get().block(PATIENCE);
		assertThat(this.sandbox.calls()).hasSize(1);
	}

	@Test
	void urlIsSetWhereItDiffers(CapturedOutput output) {
		run(PREFIX + "public-url=http://localhost:9/hooks");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(contio().app().get().block(PATIENCE).webhookUrl())
				.isEqualTo("http://localhost:9/hooks"));
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(output).contains("Contio now sends webhooks to http://localhost:9/hooks"));
		int changes = changes();
		int reads = reads();
		this.application.close();
		run(PREFIX + "public-url=http://localhost:9/hooks", PREFIX + "watch=true", PREFIX + "watch-interval=1s");
		// The second look comes when all is done that the first one led to
		await().atMost(PATIENCE).until(() -> reads() >= reads + 2);
		assertThat(changes()).isEqualTo(changes);
	}

	private int reads() {
		return this.sandbox.calls().size() - changes();
	}

	private int changes() {
		return (int) this.sandbox.calls().stream().filter((call) -> !"GET".equals(call.method())).count();
	}

	@Test
	void filterThatKeepsOutAListenersTypeIsWarnedOf(CapturedOutput output) {
		run();
		contio().webhook().replaceFilter(WebhookFilterUpdate.include("meeting.created")).block(PATIENCE);
		this.application.close();
		run(PREFIX + "warn-about-filter=true");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(output)
				.containsPattern("filter at Contio keeps out event types that have a listener: .*meeting.completed"));
	}

	@Test
	void deliveryIsSwitchedOnAgainAndWhatWaitedArrives(CapturedOutput output) {
		this.sandbox.webhookUrl(URI.create("http://localhost:9/hooks"));
		run();
		contio().webhook().replaceStatus(WebhookStatusUpdate.disable()).block(PATIENCE);
		String waiting = this.sandbox.sendEvent("meeting.completed").eventId();
		int port = URI.create(ReceivingApplication.webhookUrl(this.application).toString()).getPort();
		this.application.close();
		this.sandbox.webhookUrl(URI.create("http://localhost:%d/webhooks/contio".formatted(port)));
		run("--server.port=" + port, PREFIX + "pending-disposition=deliver");
		await().atMost(PATIENCE).until(() -> received(waiting));
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(output).contains("Contio delivers webhooks again"));
	}

	@Test
	void deliveryThatIsSwitchedOffIsSaidInTheLogAndInTheHealthWithoutTakingTheNodeDown(CapturedOutput output)
			throws Exception {
		run(PREFIX + "watch=true", PREFIX + "watch-interval=1s", "--management.endpoint.health.show-details=always");
		awaitHealth("\"contioWebhooks\":{\"details\":{", "\"status\":\"UP\"");
		contio().webhook().replaceStatus(WebhookStatusUpdate.disable()).block(PATIENCE);
		awaitHealth("\"webhookEnabled\":false", "\"status\":\"WARNING\"");
		HttpResponse<String> health = health();
		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(health.body()).endsWith("\"status\":\"UP\"}");
		assertThat(output).containsOnlyOnce("Contio does not deliver webhooks");
		contio().webhook().replaceStatus(WebhookStatusUpdate.enable(PendingDisposition.DELIVER)).block(PATIENCE);
		awaitHealth("\"webhookEnabled\":true");
	}

	private void awaitHealth(String... parts) {
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(health().body()).contains(parts));
	}

	private HttpResponse<String> health() throws Exception {
		URI url = ReceivingApplication.webhookUrl(this.application).resolve("/actuator/health");
		return this.http.send(HttpRequest.newBuilder(url).timeout(PATIENCE).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	@Test
	void failedDeliveriesAreRetried() {
		this.sandbox.webhookUrl(URI.create("http://localhost:9/hooks"));
		String failed = this.sandbox.sendEvent("meeting.completed").eventId();
		this.sandbox.awaitDelivery(failed, PATIENCE);
		run();
		this.sandbox.webhookUrl(ReceivingApplication.webhookUrl(this.application));
		WebhookSubscription subscription = this.application.getBean(WebhookSubscription.class);
		assertThat(subscription.retryFailed(Instant.now().plus(Duration.ofHours(1))).block(PATIENCE)).isZero();
		assertThat(subscription.retryFailed(Instant.now().minus(Duration.ofHours(1))).block(PATIENCE)).isOne();
		await().atMost(PATIENCE).until(() -> received(failed));
	}

	@Test
	void contioThatCannotBeReachedIsOneLineInTheLogOfAnApplicationThatRuns(CapturedOutput output) {
		run("--contio.api-url=http://localhost:9", "--contio.client.retry.max-attempts=1", PREFIX + "watch=true",
				PREFIX + "watch-interval=1s");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(output).contains("The webhook subscription at Contio could not be"));
		assertThat(this.application.isActive()).isTrue();
		assertThat(output).containsOnlyOnce("The webhook subscription at Contio could not be");
	}

	private void run(String... properties) {
		this.application = ReceivingApplication.start(WebApplicationType.SERVLET, this.sandbox, properties);
	}

	private ContioAdminClient contio() {
		return this.application.getBean(ContioAdminClient.class);
	}

	private boolean received(String eventId) {
		return this.application.getBean(ReceivingApplication.class).received().containsKey(eventId);
	}

}
