package ai.contio.spring.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.observation.ContioWebhookContext;
import ai.contio.spring.observation.ContioWebhookObservations;
import ai.contio.spring.observation.DefaultContioListenerObservationConvention;
import ai.contio.spring.observation.DefaultContioWebhookObservationConvention;
import ai.contio.spring.webhook.inbox.MemoryInbox;
import ai.contio.spring.webhook.listener.ListenerDispatcher;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.listener.ListenerRunner;
import ai.contio.spring.webhook.reactive.ReactiveWebhookHandler;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import ai.contio.spring.webhook.signature.SignatureScheme;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class WebhookReceiverTests {

	private static final Signer SIGNER = new Signer("whsec_test");

	private static final byte[] BODY = """
			{"event_type":"canvas.deleted","event_id":"e-1","timestamp":"%s","data":{}}""".formatted(Instant.now())
		.getBytes(StandardCharsets.UTF_8);

	private final TestObservationRegistry observed = TestObservationRegistry.create();

	private final Recorder recorder = new Recorder();

	private final MemoryInbox inbox = new MemoryInbox(Duration.ofDays(1), 100, Duration.ofMinutes(5),
			Clock.systemUTC());

	@Test
	void eventIsKeptForLaterWhenExecutorHasNoRoomForItsListener() {
		boolean[] full = { true };
		WebhookReceiver receiver = receiver((task) -> {
			if (full[0]) {
				throw new RejectedExecutionException("full");
			}
			task.run();
		});
		for (int i = 0; i < 3; i++) {
			assertThat(receive(receiver).outcome()).isEqualTo(WebhookOutcome.IN_PROGRESS);
		}
		full[0] = false;
		assertThat(receive(receiver).outcome()).isEqualTo(WebhookOutcome.ACCEPTED);
		assertThat(this.recorder.attempts).containsExactly(1);
	}

	@Test
	void listenerThatGetsAThreadAfterItsLeaseIsNotCalledAndLosesNoAttempt() {
		assertThat(receive(receiver(Runnable::run, Duration.ZERO)).outcome()).isEqualTo(WebhookOutcome.IN_PROGRESS);
		assertThat(this.recorder.attempts).isEmpty();
		assertThat(receive(receiver(Runnable::run)).outcome()).isEqualTo(WebhookOutcome.ACCEPTED);
		assertThat(this.recorder.attempts).containsExactly(1);
	}

	@Test
	void listenerThatThrowsAnErrorHasFailed() {
		this.recorder.error = new StackOverflowError();
		WebhookReceiver receiver = receiver(Runnable::run);
		assertThat(receive(receiver).outcome()).isEqualTo(WebhookOutcome.LISTENER_FAILED);
		assertThat(receive(receiver).outcome()).isEqualTo(WebhookOutcome.GIVEN_UP);
		assertThat(this.observed).hasNumberOfObservationsWithNameEqualTo("contio.webhook.listener", 2)
			.doesNotHaveAnyRemainingCurrentObservation();
	}

	@Test
	void answeredEventTakesUpNoRoom() {
		List<Runnable> waiting = new ArrayList<>();
		WebhookReceiver receiver = receiver(waiting::add);
		CompletableFuture<WebhookAnswer> next = deliver(receiver).thenCompose((answer) -> deliver(receiver));
		waiting.remove(0).run();
		assertThat(next.join().outcome()).isEqualTo(WebhookOutcome.DUPLICATE);
	}

	@Test
	void answersThoughTheBodyCannotBeAskedFor() {
		WebhookAnswer answer = receiver(Runnable::run).receive(request(), (limit) -> {
			throw new IllegalStateException("getReader() has already been called");
		}).toCompletableFuture().join();
		assertThat(answer.outcome()).isEqualTo(WebhookOutcome.BODY_UNREADABLE);
		assertThat(this.observed).hasObservationWithNameEqualTo("contio.webhook").that().hasBeenStopped();
	}

	@Test
	void answersThoughAnObservationHandlerFails() {
		this.observed.observationConfig().observationHandler(new FailingHandler());
		assertThat(receive(receiver(Runnable::run)).status()).isEqualTo(200);
	}

	@Test
	void requestThatTheSenderGaveUpIsStillObserved() {
		List<Runnable> waiting = new ArrayList<>();
		WebhookReceiver receiver = receiver(waiting::add);
		new ReactiveWebhookHandler(receiver).handle(exchange()).subscribe().dispose();
		waiting.forEach(Runnable::run);
		assertThat(this.observed).hasObservationWithNameEqualTo("contio.webhook").that().hasBeenStopped();
	}

	@Test
	void reactiveRequestIsObservedBelowTheRequestOfTheServer() {
		Observation server = Observation.start("server", this.observed);
		new ReactiveWebhookHandler(receiver(Runnable::run)).handle(exchange())
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, server))
			.block();
		assertThat(this.observed).hasObservationWithNameEqualTo("contio.webhook")
			.that()
			.hasParentObservationEqualTo(server);
	}

	private WebhookReceiver receiver(Executor executor) {
		return receiver(executor, Duration.ofMinutes(5));
	}

	private WebhookReceiver receiver(Executor executor, Duration lease) {
		DefaultListableBeanFactory beanFactory = new DefaultListableBeanFactory();
		beanFactory.registerSingleton("recorder", this.recorder);
		ListenerRegistry registry = new ListenerRegistry(beanFactory, List.of());
		registry.afterSingletonsInstantiated();
		ContioWebhookObservations observations = new ContioWebhookObservations(this.observed,
				new DefaultContioWebhookObservationConvention(), new DefaultContioListenerObservationConvention());
		Clock clock = Clock.systemUTC();
		return new WebhookReceiver(
				new ContioSignatureVerifier(() -> List.of(ContioSecret.of("whsec_test")),
						EnumSet.allOf(SignatureScheme.class), Duration.ofMinutes(5), clock),
				new ListenerDispatcher(registry, this.inbox,
						new ListenerRunner(executor, this.inbox, 2, lease, observations), executor, 1,
						Duration.ofSeconds(30)),
				observations, new WebhookReceiver.Settings(10_000, Duration.ofDays(1), Duration.ofSeconds(5), clock));
	}

	private static WebhookAnswer receive(WebhookReceiver receiver) {
		return deliver(receiver).join();
	}

	private static CompletableFuture<WebhookAnswer> deliver(WebhookReceiver receiver) {
		return receiver.receive(request(), (limit) -> CompletableFuture.completedStage(BODY)).toCompletableFuture();
	}

	private static WebhookRequest request() {
		return new WebhookRequest("POST", "application/json", null, BODY.length, List.of(SIGNER.bodyOnly(BODY)),
				List.of());
	}

	private static MockServerWebExchange exchange() {
		return MockServerWebExchange.from(MockServerHttpRequest.post("/")
			.contentType(MediaType.APPLICATION_JSON)
			.header(ContioSignatureVerifier.SIGNATURE_HEADER, SIGNER.bodyOnly(BODY))
			.body(new String(BODY, StandardCharsets.UTF_8)));
	}

	static class Recorder {

		private final List<Integer> attempts = new ArrayList<>();

		private Error error;

		@ContioWebhook("canvas.deleted")
		void onDeleted(WebhookDelivery delivery) {
			this.attempts.add(delivery.getAttempt());
			if (this.error != null) {
				throw this.error;
			}
		}

	}

	static class FailingHandler implements ObservationHandler<Observation.Context> {

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof ContioWebhookContext;
		}

		@Override
		public void onStop(Observation.Context context) {
			throw new IllegalStateException("the meter registry is closed");
		}

	}

}
