package ai.contio.spring.client;

import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is observed of calls.
 */
class ContioClientObservationTests {

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
