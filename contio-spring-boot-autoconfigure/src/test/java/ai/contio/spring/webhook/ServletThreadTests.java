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
import java.util.concurrent.Executor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * On servlets, listeners are called on the thread of the request, which may take longer
 * than Contio waits.
 */
class ServletThreadTests {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private ConfigurableApplicationContext context;

	@AfterEach
	void stop() {
		this.context.getBean(Application.class).gate.countDown();
		this.context.close();
	}

	private Application start(String budget, String threads) {
		return start(budget, threads, new SpringApplicationBuilder(Application.class));
	}

	private Application start(String budget, String threads, SpringApplicationBuilder builder) {
		this.context = builder.web(WebApplicationType.SERVLET)
			.properties("server.port=0", "contio.webhook.secret=whsec_test", "contio.webhook.budget=" + budget,
					"contio.webhook.threads=" + threads, "contio.webhook.retry-after=7s", "spring.main.banner-mode=off")
			.run();
		return this.context.getBean(Application.class);
	}

	@Test
	void listenerIsCalledOnTheThreadOfItsRequest() throws Exception {
		Application application = start("30s", "1");
		assertThat(post("canvas.deleted", "e-1").statusCode()).isEqualTo(200);
		assertThat(application.threads).singleElement().asString().doesNotContain("contio");
	}

	@Test
	void listenerIsCalledByTheExecutorThatTheApplicationBrings() throws Exception {
		Application application = start("30s", "1",
				new SpringApplicationBuilder(Application.class)
					.initializers((GenericApplicationContext context) -> context.registerBean("contioWebhookExecutor",
							Executor.class, () -> new SimpleAsyncTaskExecutor("mine-"))));
		assertThat(post("canvas.deleted", "e-1").statusCode()).isEqualTo(200);
		assertThat(application.threads).singleElement().asString().startsWith("mine-");
	}

	@Test
	void noMoreThreadsOfTheServerAreKeptBusyThanThereMayBe() throws Exception {
		Application application = start("1ms", "1");
		assertThat(post("participant.removed", "e-1").statusCode()).isEqualTo(503);
		await().until(() -> application.threads.size() == 1);
		await().until(() -> post("canvas.deleted", "e-2").statusCode() == 200);
		assertThat(application.threads).hasSize(2);
		assertThat(application.threads.get(1)).startsWith("contio-webhook-");
	}

	@Test
	void answerThatDoesNotWaitForTheListenerEndsItsConnection() throws Exception {
		Application application = start("1ms", "8");
		HttpResponse<String> answer = post("participant.removed", "e-1");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
		assertThat(answer.headers().firstValue("Connection")).hasValue("close");
		application.gate.countDown();
		await().until(() -> post("participant.removed", "e-1").statusCode() == 200);
		assertThat(application.threads).hasSize(1);
	}

	private HttpResponse<String> post(String type, String id) throws Exception {
		byte[] body = """
				{"event_type":"%s","event_id":"%s","timestamp":"%s","data":{}}""".formatted(type, id, Instant.now())
			.getBytes(StandardCharsets.UTF_8);
		String port = this.context.getEnvironment().getProperty("local.server.port");
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
			.timeout(Duration.ofMinutes(1))
			.header("Content-Type", "application/json")
			.header("X-Contio-Signature", new Signer("whsec_test").bodyOnly(body))
			.POST(BodyPublishers.ofByteArray(body))
			.build(), BodyHandlers.ofString());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private final CountDownLatch gate = new CountDownLatch(1);

		private final List<String> threads = new CopyOnWriteArrayList<>();

		@ContioWebhook("canvas.deleted")
		void onDeleted(WebhookDelivery delivery) {
			this.threads.add(Thread.currentThread().getName());
		}

		@ContioWebhook("participant.removed")
		void onRemoved(WebhookDelivery delivery) throws InterruptedException {
			this.threads.add(Thread.currentThread().getName());
			this.gate.await();
		}

	}

}
