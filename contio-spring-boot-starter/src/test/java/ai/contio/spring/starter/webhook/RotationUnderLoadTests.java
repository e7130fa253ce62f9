package ai.contio.spring.starter.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.webhook.SignedEvent;
import ai.contio.spring.starter.PostgreSql;
import ai.contio.spring.webhook.rotation.WebhookSecretRotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two nodes on one PostgreSQL, a servlet and a reactive one, receive a stream of events
 * while one of them rotates the secret. As many as {@code contio.proof.rotation.events},
 * and at least until the rotation is over.
 */
@Tag("proof")
class RotationUnderLoadTests {

	private static final int EVENTS = Integer.getInteger("contio.proof.rotation.events", 400);

	private static final int SENDERS = 4;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

	private final AtomicInteger sent = new AtomicInteger();

	private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);

	private String databaseUrl;

	private ContioSandbox sandbox;

	private List<ConfigurableApplicationContext> nodes;

	@BeforeEach
	void start() {
		this.databaseUrl = PostgreSql.createDatabase();
		this.sandbox = ContioSandbox.start();
		this.nodes = List.of(node(WebApplicationType.SERVLET), node(WebApplicationType.REACTIVE));
	}

	private ConfigurableApplicationContext node(WebApplicationType stack) {
		return ReceivingApplication.start(stack, this.sandbox, "--spring.autoconfigure.exclude=",
				"--spring.datasource.url=" + this.databaseUrl, "--contio.webhook.rotation.store=jdbc",
				"--contio.webhook.rotation.refresh=100ms", "--contio.webhook.rotation.jdbc.initialize-schema=always",
				"--contio.webhook.rotation.keys[0].id=one", "--contio.webhook.rotation.keys[0].secret=" + KEY,
				"--contio.webhook.budget=30s");
	}

	@AfterEach
	void stop() {
		this.senders.shutdownNow();
		this.nodes.forEach(ConfigurableApplicationContext::close);
		this.sandbox.close();
	}

	@Test
	void noDeliveryIsRefusedAndEveryEventIsDispatchedOnce() throws Exception {
		String before = this.sandbox.webhookSecret();
		List<SignedEvent> underWay = List.of(sign("under-way-0"), sign("under-way-1"));
		CompletableFuture<ContioSecret> rotated = new CompletableFuture<>();
		List<CompletableFuture<Void>> streams = new ArrayList<>();
		for (int i = 0; i < SENDERS; i++) {
			streams.add(CompletableFuture.runAsync(() -> send(rotated), this.senders));
		}
		await().atMost(PATIENCE).until(() -> this.sent.get() >= EVENTS / 3);
		this.nodes.get(0)
			.getBean(WebhookSecretRotation.class)
			.rotate(CredentialRotation.confirmedBy("yes"))
			.subscribe(rotated::complete, rotated::completeExceptionally);
		CompletableFuture.allOf(streams.toArray(CompletableFuture[]::new)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		for (int i = 0; i < underWay.size(); i++) {
			assertThat(post(i, underWay.get(i))).as("signed before the rotation").isEqualTo(200);
			this.sent.incrementAndGet();
		}
		System.out.printf("Rotation under load: %d events, answers %s%n", this.sent.get(), this.answers);
		assertThat(rotated.join().reveal()).isEqualTo(this.sandbox.webhookSecret()).isNotEqualTo(before);
		assertThat(this.answers.keySet()).isSubsetOf(200, 503);
		assertThat(received()).hasSize(this.sent.get());
		assertThat(received().values()).containsOnly(1);
		assertForeignSignatureIsRefusedOnceItIsOver();
	}

	@Test
	void restartedNodeHasTheNewSecret() {
		this.nodes.get(0)
			.getBean(WebhookSecretRotation.class)
			.rotate(CredentialRotation.confirmedBy("yes"))
			.block(PATIENCE);
		this.nodes.get(1).close();
		this.nodes = List.of(this.nodes.get(0), node(WebApplicationType.SERVLET));
		assertThat(post(1, sign("after"))).isEqualTo(200);
	}

	private void send(CompletableFuture<?> rotated) {
		while (this.sent.get() < EVENTS || !rotated.isDone()) {
			int number = this.sent.getAndIncrement();
			// Contio signs each delivery of an event anew
			while (post(number, sign("event-" + number)) == 503 && !Thread.currentThread().isInterrupted()) {
				Thread.onSpinWait();
			}
		}
	}

	private SignedEvent sign(String id) {
		return this.sandbox.event("meeting.completed").id(id).sign();
	}

	private int post(int number, SignedEvent event) {
		return post(number, event.body(), event.headers());
	}

	private int post(int number, String body, Map<String, String> headers) {
		URI url = ReceivingApplication.webhookUrl(this.nodes.get(number % this.nodes.size()));
		HttpRequest.Builder request = HttpRequest.newBuilder(url)
			.timeout(PATIENCE)
			.POST(HttpRequest.BodyPublishers.ofString(body));
		headers.forEach(request::header);
		try {
			int status = this.http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
			this.answers.merge(status, 1, Integer::sum);
			return status;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, Integer> received() {
		Map<String, Integer> all = new ConcurrentHashMap<>();
		this.nodes.forEach((node) -> node.getBean(ReceivingApplication.class)
			.received()
			.forEach((id, times) -> all.merge(id, times, Integer::sum)));
		return all;
	}

	private void assertForeignSignatureIsRefusedOnceItIsOver() {
		SignedEvent event = sign("foreign");
		for (int i = 0; i < this.nodes.size(); i++) {
			int number = i;
			await().atMost(PATIENCE).until(() -> post(number, event.body() + " ", event.headers()) == 401);
		}
	}

}
