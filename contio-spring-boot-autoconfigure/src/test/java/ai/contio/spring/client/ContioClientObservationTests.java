package ai.contio.spring.client;

import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is observed of calls.
 */
class ContioClientObservationTests {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	private final ScriptedServer server = ScriptedServer.start();

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void callIsObservedOnceWithItsRepeats() {
		this.server.json(503, "{}").json(200, "\"done\"");
		things().get().block();
		TestObservationRegistryAssert.assertThat(this.registry)
			.hasNumberOfObservationsWithNameEqualTo("contio.client", 1)
			.hasObservationWithNameEqualTo("contio.client")
			.that()
			.hasContextualNameEqualTo("contio getThings")
			.hasLowCardinalityKeyValue("contio.client", "admin")
			.hasLowCardinalityKeyValue("contio.operation", "getThings")
			.hasLowCardinalityKeyValue("uri", "/v1/things")
			.hasLowCardinalityKeyValue("http.status", "200")
			.hasLowCardinalityKeyValue("contio.code", "none")
			.hasLowCardinalityKeyValue("outcome", "SUCCESS")
			.hasLowCardinalityKeyValue("contio.retries", "1")
			.hasBeenStarted()
			.hasBeenStopped();
	}

	@Test
	void failedCallShowsStatusCodeAndRequestId() {
		this.server.json(404, "{\"code\":\"not_found\",\"request_id\":\"r-1\"}");
		assertThatExceptionOfType(ContioNotFoundException.class).isThrownBy(() -> things().get().block());
		TestObservationRegistryAssert.assertThat(this.registry)
			.hasObservationWithNameEqualTo("contio.client")
			.that()
			.hasLowCardinalityKeyValue("http.status", "404")
			.hasLowCardinalityKeyValue("contio.code", "not_found")
			.hasLowCardinalityKeyValue("outcome", "CLIENT_ERROR")
			.hasLowCardinalityKeyValue("contio.retries", "0")
			.hasHighCardinalityKeyValue("contio.request.id", "r-1")
			.hasError();
	}

	@Test
	void codeThatIsNoNameIsNoTag() {
		this.server.json(400, "{\"code\":\"not a name, but something with 17 words in it\"}");
		assertThatExceptionOfType(ContioValidationException.class).isThrownBy(() -> things().get().block());
		TestObservationRegistryAssert.assertThat(this.registry)
			.hasObservationWithNameEqualTo("contio.client")
			.that()
			.hasLowCardinalityKeyValue("contio.code", "other");
	}

	@Test
	void callThroughAnInjectedClientHasNoOperation() {
		this.server.close();
		assertThatExceptionOfType(ContioTransportException.class)
			.isThrownBy(() -> webClient().get().uri("/v1/things").retrieve().toBodilessEntity().block());
		TestObservationRegistryAssert.assertThat(this.registry)
			.hasObservationWithNameEqualTo("contio.client")
			.that()
			.hasLowCardinalityKeyValue("contio.operation", "none")
			.hasLowCardinalityKeyValue("http.status", "none")
			.hasLowCardinalityKeyValue("outcome", "UNKNOWN")
			.hasLowCardinalityKeyValue("contio.retries", "3");
	}

	@Test
	void idsInPathsAreNoTags() {
		MeterRegistry meters = meters();
		webClient().get().uri("/v1/things/{id}?secret=s-1", "t-17").retrieve().toBodilessEntity().block(TIMEOUT);
		webClient().get().uri("/v1/things/t-17").retrieve().toBodilessEntity().block(TIMEOUT);
		assertThat(meters.get("contio.client").timers()).extracting((timer) -> timer.getId().getTag("uri"))
			.containsExactlyInAnyOrder("/v1/things/{id}", "none");
	}

	@Test
	void waitForTheRateLimitIsObservedBelowItsCall() {
		this.server.json(429, "{}", "Retry-After", "7").json(200, "\"done\"");
		things().get().block(TIMEOUT);
		TestObservationRegistryAssert.assertThat(this.registry)
			.hasObservationWithNameEqualTo("contio.client.wait")
			.that()
			.hasLowCardinalityKeyValue("contio.client", "admin")
			.hasLowCardinalityKeyValue("contio.reason", "rate-limit")
			.hasParentObservationContextMatching((parent) -> parent.getName().equals("contio.client"))
			.hasBeenStopped();
	}

	@Test
	void waitAfterAFailureIsNoWaitForTheRateLimit() {
		this.server.json(503, "{}").json(200, "\"done\"");
		things().get().block(TIMEOUT);
		TestObservationRegistryAssert.assertThat(this.registry)
			.hasObservationWithNameEqualTo("contio.client.wait")
			.that()
			.hasLowCardinalityKeyValue("contio.reason", "backoff");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void changeOfTheApiVersionIsCountedAndSaidOnce(CapturedOutput output) {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
		MeterRegistry meters = meters();
		Things things = things();
		for (String version : List.of("1.4", "1.4", "1.5", "1.4", "1.5", "not a version")) {
			this.server.json(200, "\"done\"", "X-API-Version", version);
			things.get().block(TIMEOUT);
		}
		assertThat(meters.get("contio.client.api.version.changed").counters()).extracting(Counter::count)
			.containsExactly(3.0);
		assertThat(meters.get("contio.client").timers())
			.extracting((timer) -> timer.getId().getTag("contio.api.version"))
			.containsExactlyInAnyOrder("1.4", "1.5", "none");
		assertThat(output).containsOnlyOnce("admin API answers as version 1.5 now, before it was 1.4");
	}

	private MeterRegistry meters() {
		MeterRegistry meters = new SimpleMeterRegistry();
		this.registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
		return meters;
	}

	private Things things() {
		return ContioHttpServices.create(webClient(), Things.class);
	}

	private WebClient webClient() {
		return TestClients.admin(this.server.url(), new ImmediateTime(), ContioRetrySettings.defaults(), this.registry);
	}

	interface Things {

		@Operation(id = "getThings", scopes = "things:read")
		@GetExchange("/v1/things")
		Mono<String> get();

	}

}
