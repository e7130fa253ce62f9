package ai.contio.spring.starter.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.webhook.SignedEvent;
import ai.contio.spring.starter.PostgreSql;
import ai.contio.spring.starter.load.Deliveries;
import ai.contio.spring.starter.load.Delivery;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.rotation.WebhookSecretRotation;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one PostgreSQL, a servlet and a reactive one, receive a stream of events
 * in durable mode while one of them rotates the secret. As many as
 * {@code contio.proof.rotation.events}, {@code contio.proof.rotation.rate} a second, and
 * at least until the rotation is over. Before the clock starts,
 * {@code contio.proof.rotation.warm-up} others are received as fast as they can be: a
 * cold JVM compiles more than it receives.
 */
@Tag("proof")
class RotationUnderLoadTests {

	private static final int EVENTS = Integer.getInteger("contio.proof.rotation.events", 400);

	private static final int RATE = Integer.getInteger("contio.proof.rotation.rate", 500);

	private static final int WARM_UP = Integer.getInteger("contio.proof.rotation.warm-up", 0);

	private static final int CONNECTIONS = 8;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private final CompletableFuture<ContioSecret> rotated = new CompletableFuture<>();

	private final AtomicInteger made = new AtomicInteger();

	// Contio signs each delivery of an event anew
	private final Deliveries deliveries = new Deliveries((id) -> {
		SignedEvent event = sign(id);
		return new Delivery(event.body(), event.headers());
	});

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
				"--contio.webhook.mode=durable", "--contio.webhook.inbox.jdbc.initialize-schema=always",
				"--contio.webhook.threads=4", "--spring.datasource.hikari.maximum-pool-size=16");
	}

	@AfterEach
	void stop() {
		this.deliveries.close();
		this.nodes.forEach(ConfigurableApplicationContext::close);
		this.sandbox.close();
	}

	@Test
	void noDeliveryIsRefusedAndEveryEventIsDispatchedOnce() {
		String before = this.sandbox.webhookSecret();
		List<SignedEvent> underWay = List.of(sign("under-way-0"), sign("under-way-1"));
		this.nodes.forEach((node) -> this.deliveries.deliverTo(port(node)));
		this.deliveries.add(IntStream.range(0, WARM_UP).mapToObj((i) -> "warm-up-" + i).toList());
		this.deliveries.asFastAsPossible(CONNECTIONS);
		await().until(this.deliveries::areDone);
		awaitNothingLeft();
		long began = System.nanoTime();
		this.deliveries.paced(RATE, this::next);
		await().until(() -> this.deliveries.answered() >= WARM_UP + EVENTS / 3);
		this.nodes.get(0)
			.getBean(WebhookSecretRotation.class)
			.rotate(CredentialRotation.confirmedBy("yes"))
			.subscribe(this.rotated::complete, this.rotated::completeExceptionally);
		await().until(() -> this.made.get() >= EVENTS && this.rotated.isDone() && this.deliveries.areDone());
		double seconds = (System.nanoTime() - began) / 1e9;
		for (int i = 0; i < underWay.size(); i++) {
			assertThat(post(i, underWay.get(i))).as("signed before the rotation").isEqualTo(200);
		}
		Map<String, Integer> answers = this.deliveries.counts().all();
		System.out.printf("Rotation under load: %d events, %.0f a second, answers %s%n", this.made.get(),
				this.made.get() / seconds, answers);
		assertThat(this.rotated.join().reveal()).isEqualTo(this.sandbox.webhookSecret()).isNotEqualTo(before);
		assertThat(answers.keySet()).isSubsetOf("200", "503");
		awaitNothingLeft();
		assertThat(received()).hasSize(WARM_UP + this.made.get() + underWay.size());
		assertThat(received().values()).containsOnly(1);
		assertForeignSignatureIsRefusedOnceItIsOver();
	}

	private void awaitNothingLeft() {
		await().until(() -> this.nodes.get(0).getBean(ContioWebhookInbox.class).count().isEmpty());
	}

	private @Nullable String next() {
		return (this.made.get() < EVENTS || !this.rotated.isDone()) ? "event-" + this.made.getAndIncrement() : null;
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

	private SignedEvent sign(String id) {
		return this.sandbox.event("meeting.completed").id(id).sign();
	}

	private static String port(ConfigurableApplicationContext node) {
		return node.getEnvironment().getRequiredProperty("local.server.port");
	}

	private int post(int number, SignedEvent event) {
		return post(number, event, event.body());
	}

	private int post(int number, SignedEvent event, String body) {
		try {
			return new Delivery(body, event.headers()).sendTo(port(this.nodes.get(number))).status();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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
			await().until(() -> post(number, event, event.body() + " ") == 401);
		}
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(PATIENCE);
	}

}
