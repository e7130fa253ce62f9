package ai.contio.spring.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.observation.ObservationRegistry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * What answers other than the expected one become.
 */
class ErrorAnswersTests {

	private final ScriptedServer server = ScriptedServer.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@MethodSource("statuses")
	void statusDecidesTheKind(int status, Class<? extends ContioApiException> kind) {
		this.server.json(status, "{\"code\":\"some_code\",\"error\":\"A sentence\",\"request_id\":\"r-1\"}");
		ContioApiException failure = failure();
		assertThat(failure).isExactlyInstanceOf(kind);
		assertThat(failure.getStatusCode().value()).isEqualTo(status);
		assertThat(failure.getCode()).isEqualTo("some_code");
		assertThat(failure.getDetail()).isEqualTo("A sentence");
		assertThat(failure.getRequestId()).isEqualTo("r-1");
	}

	static Stream<Arguments> statuses() {
		return Map.of(400, ContioValidationException.class, 422, ContioValidationException.class, 401,
				ContioUnauthorizedException.class, 402, ContioPlanRequiredException.class, 403,
				ContioForbiddenException.class, 404, ContioNotFoundException.class, 409, ContioConflictException.class,
				429, ContioRateLimitedException.class, 500, ContioServerException.class, 418, ContioApiException.class)
			.entrySet()
			.stream()
			.map((entry) -> argumentSet(String.valueOf(entry.getKey()), entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void everyShapeIsRead(int status, String body, String code, String detail, String requestId) {
		this.server.json(status, body);
		ContioApiException failure = failure();
		assertThat(failure.getCode()).isEqualTo(code);
		assertThat(failure.getDetail()).isEqualTo(detail);
		assertThat(failure.getRequestId()).isEqualTo(requestId);
		assertThat(failure.getRawBody()).isEqualTo(body);
	}

	static Stream<Arguments> shapes() {
		return Stream.of(
				argumentSet("partner", 400, "{\"code\":\"c\",\"error\":\"e\",\"message\":\"m\",\"request_id\":\"r\"}",
						"c", "e", "r"),
				argumentSet("oauth", 400, "{\"code\":\"c\",\"message\":\"m\",\"request_id\":\"r\"}", "c", "m", "r"),
				argumentSet("rfc6749", 400,
						"{\"error\":\"invalid_grant\",\"error_description\":\"d\",\"request_id\":\"r\"}",
						"invalid_grant", "d", "r"),
				argumentSet("rfc6749 without description", 400, "{\"error\":\"invalid_client\"}", "invalid_client",
						null, null),
				argumentSet("sentence only", 400, "{\"error\":\"Not like this\"}", null, "Not like this", null),
				argumentSet("one word", 403, "{\"error\":\"Forbidden\"}", null, "Forbidden", null),
				argumentSet("sso", 403, "{\"code\":\"c\",\"message\":\"m\"}", "c", "m", null),
				argumentSet("any object", 400, "{\"anything\":{\"goes\":[1]}}", null, null, null));
	}

	@Test
	void planRequiredNamesFeatureAndPlans() {
		this.server.json(402, "{\"code\":\"plan_required\",\"message\":\"m\",\"feature\":\"toolkits\","
				+ "\"current_plan\":\"free\",\"required_plan\":\"team\"}");
		assertThat(failure()).asInstanceOf(InstanceOfAssertFactories.type(ContioPlanRequiredException.class))
			.satisfies((ex) -> {
				assertThat(ex.getFeature()).isEqualTo("toolkits");
				assertThat(ex.getCurrentPlan()).isEqualTo("free");
				assertThat(ex.getRequiredPlan()).isEqualTo("team");
			});
	}

	@Test
	void conflictNamesTheWorkspace() {
		this.server.json(409, "{\"code\":\"workspace_conflict\",\"error\":\"e\",\"workspace_id\":\"w-1\"}");
		assertThat(failure()).asInstanceOf(InstanceOfAssertFactories.type(ContioConflictException.class))
			.extracting(ContioConflictException::getWorkspaceId)
			.isEqualTo("w-1");
	}

	@Test
	void validationListsValidEventTypes() {
		this.server.json(400, "{\"code\":\"validation_error\",\"valid_event_types\":[\"a\",\"b\",3]}");
		assertThat(failure()).asInstanceOf(InstanceOfAssertFactories.type(ContioValidationException.class))
			.extracting(ContioValidationException::getValidEventTypes)
			.isEqualTo(List.of("a", "b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "null", "[]", "[{\"code\":\"x\"}]", "\"text\"", "42", "{", "{\"code\":",
			"{\"code\":{\"a\":1},\"error\":[[]],\"message\":false,\"request_id\":{}}",
			"<html><body>403 Forbidden</body></html>", "\u0000\u0001", "{\"code\":\"\",\"error\":\"\"}" })
	void noBodyMakesTheMappingFail(String body) {
		this.server.answer(403, "text/html", body);
		ContioApiException failure = failure();
		assertThat(failure).isInstanceOf(ContioForbiddenException.class);
		assertThat(failure.getCode()).isNull();
		assertThat(failure.getRawBody()).isEqualTo(body);
	}

	@Test
	void deepBodyKeepsWhatCameBefore() {
		this.server.json(400, "{\"code\":\"c\",\"x\":" + "[".repeat(30_000));
		assertThat(failure().getCode()).isEqualTo("c");
	}

	@Test
	void hugeBodyIsCut() {
		this.server.json(400, "{\"code\":\"c\",\"error\":\"" + "x".repeat(5_000_000) + "\"}");
		ContioApiException failure = failure();
		assertThat(failure.getCode()).isEqualTo("c");
		assertThat(failure.getRawBody()).hasSize(64 * 1024);
	}

	@Test
	void truncatedErrorBodyKeepsTheStatusAndWhatCame() {
		this.server.truncate(404, "{\"code\":\"not_found\",\"error\":\"No su");
		ContioApiException failure = failure();
		assertThat(failure).isInstanceOf(ContioNotFoundException.class);
		assertThat(failure.getCode()).isEqualTo("not_found");
	}

	@Test
	void messageSaysWhatWasCalledWhatWasAnsweredAndWhatToDo() {
		this.server.json(400,
				"{\"code\":\"validation_error\",\"error\":\"Name is\\n too long\",\"request_id\":\"r-1\"}");
		assertThat(failure()).hasMessage("GET /v1/things/{id} was answered with 400 validation_error: "
				+ "Name is too long [request id r-1]. Correct the request; repeating it does not help.");
	}

	@Test
	void messageStaysOneLineOfBoundedLength() {
		this.server.json(400, "{\"code\":\"a\\u0007\\u2028b\",\"error\":\"" + "long\\r\\n".repeat(1000) + "\"}");
		assertThat(failure().getMessage()).hasSizeLessThan(600).doesNotContainPattern("[\\p{Cc}\\u2028]");
	}

	@Test
	void credentialsThatAProxyRepeatsAreMasked() {
		this.server.json(403, "{\"error\":\"Bad key " + TestClients.API_KEY + "!\"}");
		ContioApiException failure = failure();
		assertThat(failure.getMessage()).contains("Bad key ******!").doesNotContain(TestClients.API_KEY);
		assertThat(failure.getRawBody()).doesNotContain(TestClients.API_KEY);
		assertThat(failure.toString()).doesNotContain(TestClients.API_KEY);
	}

	@Test
	void pageOfAProxyInPlaceOfJsonIsATransportFailure() {
		this.server.answer(200, "text/html", "<html>Sign in to the network</html>");
		assertThat(failure()).isInstanceOf(ContioTransportException.class)
			.hasMessageContaining("GET /v1/things/{id} was answered with 200")
			.hasMessageContaining("text/html");
	}

	@Test
	void brokenJsonIsATransportFailure() {
		this.server.json(200, "{\"a\":");
		assertThat(failure()).isInstanceOf(ContioTransportException.class);
	}

	@Test
	void truncatedBodyIsATransportFailure() {
		this.server.truncate(200, "{\"a\":1");
		assertThat(failure()).isInstanceOf(ContioTransportException.class);
	}

	@Test
	void redirectIsNotFollowed() {
		try (ScriptedServer other = ScriptedServer.start()) {
			this.server.json(302, "", "Location", other.url() + "/x?secret=1");
			assertThat(failure()).isInstanceOf(ContioTransportException.class)
				.hasMessageContaining("a redirect to " + other.url())
				.hasMessageNotContaining("secret");
			assertThat(other.received()).isEmpty();
		}
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void noOneThereIsATransportFailure() {
		this.server.close();
		ContioApiException failure = failure();
		assertThat(failure).isInstanceOf(ContioTransportException.class)
			.hasMessageContaining("GET /v1/things/{id} got no answer");
		assertThat(failure.getStatusCode()).isNull();
		assertThat(failure.getCause()).isNotInstanceOf(WebClientRequestException.class);
	}

	private ContioApiException failure() {
		WebClient client = TestClients.admin(this.server.url(), new ImmediateTime(),
				new ContioRetrySettings(1, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1)),
				ObservationRegistry.NOOP);
		Mono<Map<String, Object>> call = client.get()
			.uri("/v1/things/{id}?limit=2", "secret-id")
			.retrieve()
			.bodyToMono(new ParameterizedTypeReference<>() {
			});
		return catchThrowableOfType(ContioApiException.class, call::block);
	}

}
