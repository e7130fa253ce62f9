package ai.contio.spring.client;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which calls are repeated, how often and after which wait.
 */
class RetryTests {

	private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);

	private final ScriptedServer server = ScriptedServer.start();

	private final ImmediateTime time = new ImmediateTime();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503, 504 })
	void getIsRepeatedWithGrowingWaits(int status) {
		this.server.json(status, "{}").json(status, "{}").json(200, "\"done\"");
		assertThat(get()).isEqualTo("\"done\"");
		assertThat(this.time.waits()).containsExactly(FIRST_BACKOFF, FIRST_BACKOFF.multipliedBy(2));
	}

	@Test
	void attemptsAreBounded() {
		this.server.json(503, "{}");
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(this::get);
		assertThat(this.server.received()).hasSize(4);
	}

	@Test
	void otherStatusesAreNotRepeated() {
		this.server.json(501, "{}");
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(this::get);
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void droppedConnectionIsRepeated() {
		this.server.drop().json(200, "\"done\"");
		assertThat(get()).isEqualTo("\"done\"");
	}

	@Test
	void postWithoutIdempotencyKeyIsNotRepeated() {
		this.server.json(503, "{}");
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(() -> post(null));
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void postWithIdempotencyKeyIsRepeatedWithTheSameKey() {
		this.server.json(503, "{}").drop().json(200, "\"done\"");
		assertThat(post("k-1")).isEqualTo("\"done\"");
		assertThat(this.server.received()).hasSize(3)
			.allSatisfy((request) -> assertThat(request.header("Idempotency-Key")).isEqualTo("k-1"))
			.allSatisfy((request) -> assertThat(request.body()).isEqualTo("{\"a\":1}"));
	}

	@Test
	void multipartPostIsNotRepeatedEvenWithAKey() {
		this.server.json(503, "{}");
		MultipartBodyBuilder body = new MultipartBodyBuilder();
		body.part("file", "content");
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(() -> client().post()
			.uri("/v1/uploads")
			.header("Idempotency-Key", "k-1")
			.body(BodyInserters.fromMultipartData(body.build()))
			.retrieve()
			.bodyToMono(String.class)
			.block());
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void rateLimitWaitsForTheStatedSeconds() {
		this.server.answer(429, "text/html", "<html>slow down</html>", "Retry-After", "7").json(200, "\"done\"");
		assertThat(get()).isEqualTo("\"done\"");
		assertThat(this.time.waits()).containsExactly(Duration.ofSeconds(7));
	}

	@Test
	void rateLimitWaitsUntilTheStatedDate() {
		String date = DateTimeFormatter.RFC_1123_DATE_TIME
			.format(this.time.instant().plusSeconds(9).atOffset(ZoneOffset.UTC));
		this.server.json(429, "{}", "Retry-After", date).json(200, "\"done\"");
		get();
		assertThat(this.time.waits()).containsExactly(Duration.ofSeconds(9));
	}

	@Test
	void rateLimitWaitsUntilTheReset() {
		long reset = this.time.instant().plusSeconds(11).getEpochSecond();
		this.server.json(429, "{}", "X-RateLimit-Reset", String.valueOf(reset)).json(200, "\"done\"");
		get();
		assertThat(this.time.waits()).containsExactly(Duration.ofSeconds(11));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "0", "99999999999999999999", "999999999", "soon", "Thu, 01 Jan 1970 00:00:00 GMT",
			"1.5", "" })
	void senselessWaitFallsBackToBackoff(String value) {
		this.server.json(429, "{}", "Retry-After", value).json(200, "\"done\"");
		get();
		assertThat(this.time.waits()).containsExactly(FIRST_BACKOFF);
	}

	@Test
	void rateLimitIsRepeatedForAnyMethod() {
		this.server.json(429, "{}", "Retry-After", "1").json(200, "\"done\"");
		assertThat(post(null)).isEqualTo("\"done\"");
	}

	@Test
	void waitLongerThanTheCallMayTakeFailsAtOnceWithTheTime() {
		this.server.json(429, "{}", "Retry-After", "3600");
		Instant until = this.time.instant().plusSeconds(3600);
		assertThatExceptionOfType(ContioRateLimitedException.class).isThrownBy(this::get)
			.withMessageContaining("2026-01-01T01:00:00Z")
			.satisfies((ex) -> assertThat(ex.getUntil()).isEqualTo(until));
		assertThat(this.time.waits()).isEmpty();
	}

	@Test
	void otherCallsDoNotAskWhileTheLimitLasts() {
		this.server.json(429, "{}", "Retry-After", "3600");
		WebClient client = client();
		assertThatExceptionOfType(ContioRateLimitedException.class).isThrownBy(() -> get(client));
		assertThatExceptionOfType(ContioRateLimitedException.class).isThrownBy(() -> get(client))
			.withMessageContaining("got no answer: it was not sent")
			.withMessageContaining("2026-01-01T01:00:00Z");
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void otherCallsWaitWhileTheLimitLasts() {
		this.server.json(429, "{}", "Retry-After", "20").json(200, "\"done\"");
		ContioRetrySettings once = new ContioRetrySettings(1, FIRST_BACKOFF, FIRST_BACKOFF, Duration.ofMinutes(1));
		WebClient client = TestClients.admin(this.server.url(), this.time, once, ObservationRegistry.NOOP);
		assertThatExceptionOfType(ContioRateLimitedException.class).isThrownBy(() -> get(client));
		List<String> answers = Flux.range(0, 100)
			.flatMap((i) -> client.get().uri("/v1/things").retrieve().bodyToMono(String.class), 100)
			.collectList()
			.block();
		assertThat(answers).hasSize(100);
		assertThat(this.time.waits()).first().isEqualTo(Duration.ofMillis(20_500));
		assertThat(this.server.received()).hasSize(101);
	}

	@Test
	void requestInFlightIsAwaitedAsTheServerSays() {
		this.server.json(409, "{}", "Retry-After", "2").json(200, "\"done\"");
		assertThat(post("k-1")).isEqualTo("\"done\"");
		assertThat(this.time.waits()).containsExactly(Duration.ofSeconds(2));
	}

	@Test
	void otherConflictIsNotRepeated() {
		this.server.json(409, "{}");
		assertThatExceptionOfType(ContioConflictException.class).isThrownBy(() -> post("k-1"));
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void totalTimeIsBounded() {
		this.server.json(503, "{}");
		ContioRetrySettings settings = new ContioRetrySettings(100, Duration.ofSeconds(4), Duration.ofSeconds(10),
				Duration.ofSeconds(20));
		WebClient client = TestClients.admin(this.server.url(), this.time, settings, ObservationRegistry.NOOP);
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(() -> get(client));
		assertThat(this.time.waits()).containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(8));
	}

	@Test
	void silentServerIsNotWaitedForLongerThanTheCallMayTake() {
		this.server.silence();
		ContioRetrySettings settings = new ContioRetrySettings(4, Duration.ofMillis(1), Duration.ofMillis(1),
				Duration.ofMillis(50));
		WebClient client = TestClients.admin(this.server.url(), this.time, settings, ObservationRegistry.NOOP);
		assertThatExceptionOfType(ContioTransportException.class).isThrownBy(() -> get(client))
			.withMessageContaining("contio.client.retry.max-elapsed");
	}

	private WebClient client() {
		return TestClients.admin(this.server.url(), this.time);
	}

	private String get() {
		return get(client());
	}

	private String get(WebClient client) {
		return client.get().uri("/v1/things").retrieve().bodyToMono(String.class).block();
	}

	private String post(String key) {
		return client().post().uri("/v1/things").headers((headers) -> {
			if (key != null) {
				headers.set("Idempotency-Key", key);
			}
		}).contentType(MediaType.APPLICATION_JSON).bodyValue("{\"a\":1}").retrieve().bodyToMono(String.class).block();
	}

}
