package ai.contio.spring.webhook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.event.ActionItemCreated;
import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.event.MeetingCreated;
import ai.contio.spring.webhook.event.UndecodableEvent;
import ai.contio.spring.webhook.event.UnknownEvent;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import ai.contio.spring.webhook.signature.SignatureScheme;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application that receives webhooks can rely on, over real HTTP, whatever its
 * web stack. The stacks run it unchanged.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WebhookEndpointContract {

	private static final Instant NOW = Instant.parse("2026-11-14T10:00:00Z");

	private static final String SECRET = "whsec_a+b/c=%";

	private static final Signer SIGNER = new Signer(SECRET);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private ConfigurableApplicationContext context;

	private Received received;

	private Outside outside;

	abstract WebApplicationType stack();

	@BeforeAll
	void start() {
		this.context = new SpringApplicationBuilder(Application.class).web(stack())
			.properties("server.port=0", "contio.webhook.max-attempts=3", "contio.webhook.budget=30s",
					"contio.webhook.max-in-flight=1", "contio.webhook.max-body-size=64KB",
					"logging.level.ai.contio.spring=off", "spring.main.banner-mode=off")
			.run();
		this.received = this.context.getBean(Received.class);
		this.outside = this.context.getBean(Outside.class);
	}

	@AfterAll
	void stop() {
		this.context.close();
	}

	@BeforeEach
	void reset() {
		this.context.getBean(WebhookInbox.class).clear();
		this.outside.reset();
		this.received.reset();
	}

	@Test
	void eventIsDispatchedTypedWithItsEnvelope() {
		HttpResponse<String> answer = post(meetingCompleted("e-1"));
		assertThat(answer.statusCode()).isEqualTo(200);
		WebhookEvent<MeetingCompleted> event = this.received.completed.get(0);
		assertThat(event.eventId()).isEqualTo("e-1");
		assertThat(event.data().title()).isEqualTo("Kick-off 🚀");
		assertThat(event.forUser().email()).isEqualTo("ada@example.com");
		assertThat(this.outside.lastWebhook()).containsEntry("contio.event.type", "meeting.completed")
			.containsEntry("contio.outcome", "accepted")
			.containsEntry("contio.reason", "accepted")
			.containsEntry("contio.signature.scheme", "timestamped")
			.containsEntry("contio.webhook.mode", "request");
		assertThat(this.outside.listeners)
			.anySatisfy((keys) -> assertThat(keys).containsEntry("contio.listener", "listeners.onCompleted")
				.containsEntry("contio.attempt", "1")
				.containsEntry("contio.outcome", "done"));
	}

	@Test
	void sameEventAgainIsAcknowledgedAndNotDispatchedTwice() {
		post(meetingCompleted("e-1"));
		assertThat(postBodyOnly(meetingCompleted("e-1")).statusCode()).isEqualTo(200);
		assertThat(this.received.completed).hasSize(1);
		assertThat(this.outside.lastWebhook()).containsEntry("contio.reason", "duplicate");
	}

	@Test
	void sameIdOfAnotherTypeIsAnotherEvent() {
		post(meetingCompleted("e-1"));
		post(event("meeting.created", "e-1", meeting("created_at", "\"created_by_user_id\":\"u\",")));
		assertThat(this.received.completed).hasSize(1);
		assertThat(this.received.created).hasSize(1);
	}

	@Test
	void changedByteIsRefusedAndNothingRuns() {
		byte[] body = meetingCompleted("e-1");
		String signature = SIGNER.timestamped(now(), body);
		body[body.length - 3] ^= 1;
		assertRefused(send("POST", body, headers(signature, now())), 401, "signature-mismatch");
	}

	@ParameterizedTest
	@CsvSource({ "GET,405", "PUT,405", "DELETE,405", "PATCH,405", "HEAD,405", "OPTIONS,405" })
	void onlyPostIsReceived(String method, int status) {
		HttpResponse<String> answer = send(method, meetingCompleted("e-1"), Map.of("Content-Type", "application/json"));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(this.outside.lastWebhook()).containsEntry("contio.reason", "method-not-allowed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/jsonx", "nonsense", "application/json, text/plain" })
	void otherContentTypesAreRefused(String contentType) {
		byte[] body = meetingCompleted("e-1");
		assertRefused(
				send("POST", body, Map.of("Content-Type", contentType, "X-Contio-Signature", SIGNER.bodyOnly(body))),
				415, "content-type-unsupported");
	}

	@Test
	void missingContentTypeIsRefused() {
		byte[] body = meetingCompleted("e-1");
		assertRefused(send("POST", body, Map.of("X-Contio-Signature", SIGNER.bodyOnly(body))), 415,
				"content-type-unsupported");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json;charset=UTF-8", "application/cloudevents+json", "APPLICATION/JSON" })
	void anyJsonContentTypeIsReceived(String contentType) {
		byte[] body = meetingCompleted("e-1");
		assertThat(send("POST", body, Map.of("Content-Type", contentType, "X-Contio-Signature", SIGNER.bodyOnly(body)))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void compressedBodyIsRefused() {
		byte[] body = meetingCompleted("e-1");
		assertRefused(send("POST", body, Map.of("Content-Type", "application/json", "Content-Encoding", "gzip",
				"X-Contio-Signature", SIGNER.bodyOnly(body))), 415, "content-encoding-unsupported");
	}

	@Test
	void bodyThatIsTooLargeIsRefusedWithAndWithoutDeclaredLength() {
		byte[] body = new byte[100_000];
		Map<String, String> headers = Map.of("Content-Type", "application/json", "X-Contio-Signature",
				SIGNER.bodyOnly(body));
		assertRefused(send("POST", body, headers), 413, "body-too-large");
		HttpRequest.BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
		assertRefused(send("POST", chunked, headers), 413, "body-too-large");
	}

	@Test
	void missingSignatureIsRefused() {
		assertRefused(send("POST", meetingCompleted("e-1"), Map.of("Content-Type", "application/json")), 401,
				"signature-missing");
	}

	@Test
	void doubledSignatureIsRefused() {
		byte[] body = meetingCompleted("e-1");
		HttpRequest request = request("POST", BodyPublishers.ofByteArray(body),
				headers(SIGNER.timestamped(now(), body), now()))
			.header("X-Contio-Signature", SIGNER.bodyOnly(body))
			.build();
		assertRefused(send(request), 401, "signature-doubled");
	}

	@Test
	void staleTimestampIsRefused() {
		byte[] body = meetingCompleted("e-1");
		String stale = String.valueOf(NOW.minusSeconds(301).getEpochSecond());
		assertRefused(send("POST", body, headers(SIGNER.timestamped(stale, body), stale)), 401, "timestamp-stale");
	}

	@Test
	void oldEventWhoseSignatureHasNoTimeIsRefused() {
		byte[] body = new String(meetingCompleted("e-1"), StandardCharsets.UTF_8)
			.replace("2026-11-14T09:59:58Z", "2026-10-15T09:59:59Z")
			.getBytes(StandardCharsets.UTF_8);
		assertRefused(postBodyOnly(body), 401, "event-expired");
		assertThat(post(body).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hello", "[]", "\"x\"", "null", "1", "{", "{} {}", "{}", "{\"event_type\":1}",
			"{\"event_id\":\"x\",\"timestamp\":\"2026-11-14T10:00:00Z\",\"data\":{}}",
			"{\"event_type\":\"meeting.completed\",\"event_id\":\" \",\"timestamp\":\"2026-11-14T10:00:00Z\",\"data\":{}}",
			"{\"event_type\":\"meeting.completed\",\"event_id\":\"x\",\"timestamp\":\"yesterday\",\"data\":{}}" })
	void verifiedBodyThatIsNoEventIsRefused(String body) {
		assertRefused(post(body.getBytes(StandardCharsets.UTF_8)), 400, "event-malformed");
	}

	@Test
	void overlongIdIsRefused() {
		assertThat(post(meetingCompleted("i".repeat(255))).statusCode()).isEqualTo(200);
		reset();
		assertRefused(post(meetingCompleted("i".repeat(256))), 400, "event-malformed");
	}

	@Test
	void deeplyNestedBodyIsRefused() {
		String deep = "[".repeat(20_000);
		assertRefused(post(("{\"data\":" + deep).getBytes(StandardCharsets.UTF_8)), 400, "event-malformed");
	}

	@Test
	void otherEncodingThanUtf8IsRefused() {
		byte[] utf16 = new String(meetingCompleted("e-1"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16BE);
		assertRefused(post(utf16), 400, "event-malformed");
	}

	@Test
	void unknownTypeReachesUnknownEventAndCatchAllListeners() {
		assertThat(post(event("meeting.exploded", "e-1", "{\"debris\":[1,2]}")).statusCode()).isEqualTo(200);
		assertThat(this.received.unknown).singleElement()
			.satisfies((event) -> assertThat(event.data().path("debris").get(1).asInt()).isEqualTo(2));
		assertThat(this.received.any).singleElement().isInstanceOf(UnknownEvent.class);
		assertThat(this.outside.lastWebhook()).containsEntry("contio.event.type", "unknown");
	}

	@Test
	void undecodableDataReachesCatchAllListenersOnlyAndIsNotAskedForAgain() {
		assertThat(post(event("meeting.completed", "e-1", "{\"meeting_id\":{\"secret\":\"value\"}}")).statusCode())
			.isEqualTo(200);
		assertThat(this.received.completed).isEmpty();
		assertThat(this.received.any).singleElement()
			.isInstanceOfSatisfying(UndecodableEvent.class,
					(event) -> assertThat(event.problem()).contains("meeting_id").doesNotContain("value"));
		assertThat(this.outside.lastWebhook()).containsEntry("contio.reason", "undecodable");
	}

	@Test
	void dataIsBoundOnlyForListenersThatWantIt() {
		assertThat(post(event("canvas.deleted", "e-1", "\"not even an object\"")).statusCode()).isEqualTo(200);
		assertThat(this.received.canvasBodies).singleElement()
			.asString()
			.contains("not even an object")
			.endsWith(SignatureScheme.TIMESTAMPED.name());
	}

	@Test
	void failingListenerAloneRunsAgainUntilItIsGivenUp() {
		this.received.failure.set(new IllegalStateException("the ledger is closed"));
		assertThat(post(actionItemCreated()).statusCode()).isEqualTo(500);
		assertThat(post(actionItemCreated()).statusCode()).isEqualTo(500);
		HttpResponse<String> last = post(actionItemCreated());
		assertThat(last.statusCode()).isEqualTo(200);
		assertThat(this.outside.lastWebhook()).containsEntry("contio.reason", "given-up");
		assertThat(post(actionItemCreated()).statusCode()).isEqualTo(200);
		assertThat(this.received.attempts).containsExactly(1, 2, 3);
		assertThat(this.received.any).hasSize(1);
	}

	@Test
	void failedListenerSucceedsAtTheNextDelivery() {
		this.received.failure.set(new IllegalStateException("the ledger is closed"));
		post(actionItemCreated());
		this.received.failure.set(null);
		assertThat(post(actionItemCreated()).statusCode()).isEqualTo(200);
		assertThat(this.outside.lastWebhook()).containsEntry("contio.reason", "accepted");
	}

	@Test
	void permanentFailureIsNotTriedAgain() {
		this.received.failure.set(new PermanentWebhookException("no such project"));
		assertThat(post(actionItemCreated()).statusCode()).isEqualTo(200);
		assertThat(post(actionItemCreated()).statusCode()).isEqualTo(200);
		assertThat(this.received.attempts).containsExactly(1);
	}

	@Test
	void firstBodyOfAnEventWins() {
		this.received.failure.set(new IllegalStateException("not now"));
		post(actionItemCreated());
		this.received.failure.set(null);
		post(new String(actionItemCreated(), StandardCharsets.UTF_8).replace("Send minutes", "Send money")
			.getBytes(StandardCharsets.UTF_8));
		assertThat(this.received.titles).containsExactly("Send minutes", "Send minutes");
	}

	@Test
	void mismatchDuringRotationIsDeferred() {
		this.outside.rotating = true;
		byte[] body = meetingCompleted("e-1");
		String signature = new Signer("whsec_next").timestamped(now(), body);
		HttpResponse<String> answer = send("POST", body, headers(signature, now()));
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(this.received.any).isEmpty();
	}

	@Test
	void publishersAndStagesAreWaitedFor() {
		assertThat(post(event("test.publisher.failing", "e-1", "{}")).statusCode()).isEqualTo(500);
		assertThat(post(event("test.stage.failing", "e-1", "{}")).statusCode()).isEqualTo(500);
		assertThat(post(event("test.publisher", "e-1", "{}")).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("ai.contio.spring.webhook.SignatureVector#all")
	void answersVectorsComputedElsewhere(SignatureVector vector) {
		this.outside.clock = vector.clock();
		this.outside.secrets = vector.secrets();
		Map<String, String> headers = new HashMap<>(vector.headers());
		headers.put("Content-Type", "application/json");
		HttpResponse<String> answer = send("POST", vector.body(), headers);
		assertThat(answer.statusCode()).isEqualTo(vector.status());
		assertThat(this.received.any).hasSize(vector.accept() ? 1 : 0);
		assertThat(this.outside.lastWebhook()).containsEntry("contio.outcome",
				vector.accept() ? "accepted" : "rejected");
	}

	private void assertRefused(HttpResponse<String> answer, int status, String reason) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).isEmpty();
		assertThat(this.received.any).isEmpty();
		assertThat(this.outside.lastWebhook()).containsEntry("contio.outcome", "rejected")
			.containsEntry("contio.reason", reason);
	}

	private HttpResponse<String> post(byte[] body) {
		return send("POST", body, headers(SIGNER.timestamped(now(), body), now()));
	}

	private HttpResponse<String> postBodyOnly(byte[] body) {
		return send("POST", body,
				Map.of("Content-Type", "application/json", "X-Contio-Signature", SIGNER.bodyOnly(body)));
	}

	private HttpResponse<String> send(String method, byte[] body, Map<String, String> headers) {
		return send(method, BodyPublishers.ofByteArray(body), headers);
	}

	private HttpResponse<String> send(String method, HttpRequest.BodyPublisher body, Map<String, String> headers) {
		return send(request(method, body, headers).build());
	}

	private HttpRequest.Builder request(String method, HttpRequest.BodyPublisher body, Map<String, String> headers) {
		String port = this.context.getEnvironment().getProperty("local.server.port");
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
			.timeout(Duration.ofMinutes(1))
			.method(method, body);
		headers.forEach(request::header);
		return request;
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> headers(String signature, String timestamp) {
		return Map.of("Content-Type", "application/json", "X-Contio-Signature", signature, "X-Contio-Timestamp",
				timestamp);
	}

	private static String now() {
		return String.valueOf(NOW.getEpochSecond());
	}

	private static byte[] meetingCompleted(String id) {
		return event("meeting.completed", id, meeting("completed_at", ""));
	}

	private static String meeting(String timeField, String more) {
		return "{%s\"meeting_id\":\"m-1\",\"title\":\"Kick-off 🚀\",\"workspace_id\":\"w-1\",\"%s\":\"2026-11-14T09:59:00Z\"}"
			.formatted(more, timeField);
	}

	private static byte[] actionItemCreated() {
		return event("action_item.created", "e-1",
				"{\"action_item_id\":\"a-1\",\"meeting_id\":\"m-1\",\"title\":\"Send minutes\",\"workspace_id\":\"w-1\",\"created_at\":\"2026-11-14T09:59:00Z\"}");
	}

	private static byte[] event(String type, String id, String data) {
		return """
				{"event_type":"%s","event_id":"%s","timestamp":"2026-11-14T09:59:58Z","partner_app_id":"p-1",
				 "for_user":{"id":"u-1","email":"ada@example.com"},"a_field_of_tomorrow":[1,{"x":2}],"data":%s}"""
			.formatted(type, id, data)
			.getBytes(StandardCharsets.UTF_8);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Received received() {
			return new Received();
		}

		@Bean
		Listeners listeners(Received received) {
			return new Listeners(received);
		}

		@Bean
		Outside outside() {
			return new Outside();
		}

		@Bean
		Clock clock(Outside outside) {
			return outside.asClock();
		}

		@Bean
		ObservationRegistry observationRegistry(Outside outside) {
			ObservationRegistry registry = ObservationRegistry.create();
			registry.observationConfig().observationHandler(outside);
			return registry;
		}

	}

	static class Listeners {

		private final Received received;

		Listeners(Received received) {
			this.received = received;
		}

		@ContioWebhook
		void onCompleted(WebhookEvent<MeetingCompleted> event) {
			this.received.completed.add(event);
		}

		@ContioWebhook
		void onCreated(MeetingCreated event) {
			this.received.created.add(event);
		}

		@ContioWebhook
		void onUnknown(UnknownEvent event) {
			this.received.unknown.add(event);
		}

		@ContioWebhook
		void onAny(ContioEvent event) {
			this.received.any.add(event);
		}

		@ContioWebhook(id = "ledger")
		void onActionItem(ActionItemCreated event, WebhookDelivery delivery) {
			this.received.attempts.add(delivery.getAttempt());
			this.received.titles.add(event.title());
			RuntimeException failure = this.received.failure.get();
			if (failure != null) {
				throw failure;
			}
		}

		@ContioWebhook("canvas.deleted")
		void onCanvas(WebhookDelivery delivery) {
			this.received.canvasBodies.add(delivery.getBody() + delivery.getSignatureScheme());
		}

		@ContioWebhook("test.publisher.failing")
		Mono<Void> failingPublisher() {
			return Mono.error(new IllegalStateException("in the publisher"));
		}

		@ContioWebhook("test.stage.failing")
		CompletionStage<String> failingStage() {
			return CompletableFuture.failedFuture(new IllegalStateException("in the stage"));
		}

		@ContioWebhook("test.publisher")
		Mono<Void> publisher() {
			return Mono.empty();
		}

	}

	static class Received {

		final List<WebhookEvent<MeetingCompleted>> completed = new CopyOnWriteArrayList<>();

		final List<MeetingCreated> created = new CopyOnWriteArrayList<>();

		final List<UnknownEvent> unknown = new CopyOnWriteArrayList<>();

		final List<ContioEvent> any = new CopyOnWriteArrayList<>();

		final List<Integer> attempts = new CopyOnWriteArrayList<>();

		final List<String> titles = new CopyOnWriteArrayList<>();

		final List<String> canvasBodies = new CopyOnWriteArrayList<>();

		final AtomicReference<RuntimeException> failure = new AtomicReference<>();

		void reset() {
			List.of(this.completed, this.created, this.unknown, this.any, this.attempts, this.titles, this.canvasBodies)
				.forEach(List::clear);
			this.failure.set(null);
		}

	}

	/**
	 * The clock, the secrets and what is observed.
	 */
	static class Outside implements WebhookSecrets, ObservationHandler<Observation.Context> {

		volatile List<ContioSecret> secrets;

		volatile boolean rotating;

		volatile Clock clock;

		final List<Map<String, String>> webhooks = new CopyOnWriteArrayList<>();

		final List<Map<String, String>> listeners = new CopyOnWriteArrayList<>();

		Outside() {
			reset();
		}

		void reset() {
			this.secrets = List.of(ContioSecret.of(SECRET));
			this.rotating = false;
			this.clock = Clock.fixed(NOW, ZoneOffset.UTC);
			this.webhooks.clear();
			this.listeners.clear();
		}

		Map<String, String> lastWebhook() {
			assertThat(this.webhooks).isNotEmpty();
			return this.webhooks.get(this.webhooks.size() - 1);
		}

		@Override
		public List<ContioSecret> getSecrets() {
			return this.secrets;
		}

		@Override
		public boolean isRotating() {
			return this.rotating;
		}

		Clock asClock() {
			return new Clock() {

				@Override
				public ZoneId getZone() {
					return ZoneOffset.UTC;
				}

				@Override
				public Clock withZone(ZoneId zone) {
					return this;
				}

				@Override
				public Instant instant() {
					return Outside.this.clock.instant();
				}

			};
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

		@Override
		public void onStop(Observation.Context context) {
			Map<String, String> keys = new HashMap<>();
			context.getLowCardinalityKeyValues().forEach((key) -> keys.put(key.getKey(), key.getValue()));
			if ("contio.webhook".equals(context.getName())) {
				this.webhooks.add(keys);
			}
			if ("contio.webhook.listener".equals(context.getName())) {
				this.listeners.add(keys);
			}
		}

	}

}
