package ai.contio.spring;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioConflictException;
import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioPlanRequiredException;
import ai.contio.spring.client.ContioRateLimitedException;
import ai.contio.spring.client.ContioServerException;
import ai.contio.spring.client.ContioTransportException;
import ai.contio.spring.client.ContioUnauthorizedException;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What every operation makes of every error that the vendor's contract documents, and of
 * answers that are none. Operations are found by reflection.
 */
class ErrorContractTests {

	private static final ScriptedServer SERVER = ScriptedServer.start();

	@AfterAll
	static void stop() {
		SERVER.close();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void documentedErrorIsAnExceptionWithEverythingThatContioSays(Class<?> type, Method method) {
		OperationContract contract = OperationContract.of(method);
		assertThat(contract.errors()).isNotEmpty();
		contract.errors().forEach((error) -> {
			JsonNode body = ContractSample.of(error.getValue());
			SERVER.json(error.getKey(), body.toString(), "Retry-After", "7");
			ContioApiException failure = failure(type, method);
			assertThat(failure).isExactlyInstanceOf(kind(error.getKey()));
			assertThat(failure.getStatusCode().value()).isEqualTo(error.getKey());
			assertThat(failure.getCode()).isEqualTo(text(body, "code"));
			assertThat(failure.getDetail()).isEqualTo(text(body, body.has("error") ? "error" : "message"));
			assertThat(failure.getRequestId()).isEqualTo(text(body, "request_id"));
			assertThat(failure.getRetryAfter()).isEqualTo(Duration.ofSeconds(7));
			assertThat(failure.getExtras()).isEqualTo(extras(body));
			if (OperationContract.resolve(error.getValue()).has("properties")) {
				assertThat(extrasWithAnAccessor(failure)).isEqualTo(failure.getExtras());
			}
			assertRequest(contract, failure);
		});
	}

	@ParameterizedTest
	@MethodSource("operations")
	void redirectIsAnExceptionWithTheRequest(Class<?> type, Method method) {
		SERVER.json(302, "", "Location", "https://example.com/elsewhere");
		assertUnusable(type, method, 302);
	}

	@ParameterizedTest
	@MethodSource("jsonAnswers")
	void answerThatIsNotWhatWasPromisedIsAnExceptionWithTheRequest(Class<?> type, Method method) {
		SERVER.answer(200, "text/html", "<html><body>Sign in to the network</body></html>");
		assertUnusable(type, method, 200);
		SERVER.json(200, "");
		assertUnusable(type, method, 200);
		SERVER.json(200, "null");
		assertUnusable(type, method, 200);
		SERVER.json(200, "{\"id\":");
		assertUnusable(type, method, 200);
		SERVER.truncate(200, "{\"id\":");
		assertUnusable(type, method, 200);
	}

	@ParameterizedTest
	@MethodSource("jsonAnswers")
	void answerOfAnotherTypeIsAnExceptionWithTheRequest(Class<?> type, Method method) {
		JsonNode schema = OperationContract.resolve(OperationContract.of(method).answerSchemas().get(0));
		SERVER.json(200, schema.path("type").stringValue("object").equals("array") ? "{\"a\":1}" : "[1]");
		assertUnusable(type, method, 200);
		SERVER.json(200, "\"text\"");
		assertUnusable(type, method, 200);
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void noContentWhereABodyWasPromisedIsAnExceptionWithTheRequest(Class<?> type, Method method) {
		SERVER.json(204, "");
		assertUnusable(type, method, 204);
	}

	static Stream<Arguments> operations() {
		return OperationContract.calls(ContioClients.interfaces());
	}

	static Stream<Arguments> bodies() {
		return operations()
			.filter((arguments) -> !OperationContract.of((Method) arguments.get()[1]).answerSchemas().get(0).isNull());
	}

	static Stream<Arguments> jsonAnswers() {
		return bodies().filter((arguments) -> !OperationContract.of((Method) arguments.get()[1]).isDownload());
	}

	private static void assertUnusable(Class<?> type, Method method, int status) {
		ContioApiException failure = failure(type, method);
		assertThat(failure).isExactlyInstanceOf(ContioTransportException.class);
		assertThat(failure.getStatusCode().value()).isEqualTo(status);
		assertRequest(OperationContract.of(method), failure);
	}

	private static void assertRequest(OperationContract contract, ContioApiException failure) {
		assertThat(failure.getCall().operationId()).isEqualTo(contract.id());
		assertThat(failure.getCall().path()).matches(contract.path());
		assertThat(failure.toString()).contains(contract.text("method") + " " + failure.getCall().path())
			.contains(contract.id())
			.contains(String.valueOf(failure.getStatusCode().value()))
			.doesNotContain(TestClients.API_KEY, TestClients.CLIENT_SECRET, TestClients.ACCESS_TOKEN,
					OperationCall.TOKEN);
	}

	private static ContioApiException failure(Class<?> type, Method method) {
		OperationCall call = new OperationCall(type, method);
		ContioApiException failure = catchThrowableOfType(ContioApiException.class, () -> call.to(SERVER.url()));
		assertThat(failure).as("the failure of %s", method.getAnnotation(Operation.class).id()).isNotNull();
		return failure;
	}

	private static Class<? extends ContioApiException> kind(int status) {
		return switch (status) {
			case 400, 422 -> ContioValidationException.class;
			case 401 -> ContioUnauthorizedException.class;
			case 402 -> ContioPlanRequiredException.class;
			case 403 -> ContioForbiddenException.class;
			case 404 -> ContioNotFoundException.class;
			case 409 -> ContioConflictException.class;
			case 429 -> ContioRateLimitedException.class;
			default -> (status >= 500) ? ContioServerException.class : ContioApiException.class;
		};
	}

	private static Map<String, Object> extras(JsonNode body) {
		Map<String, Object> extras = new HashMap<>();
		body.forEachEntry((name, value) -> extras.put(name,
				value.isArray() ? value.valueStream().map(JsonNode::stringValue).toList() : value.stringValue()));
		Stream.of("code", "error", "message", "request_id").forEach(extras::remove);
		return extras;
	}

	private static Map<String, Object> extrasWithAnAccessor(ContioApiException failure) {
		Map<String, Object> extras = new HashMap<>();
		if (failure instanceof ContioPlanRequiredException plan) {
			extras.put("feature", plan.getFeature());
			extras.put("current_plan", plan.getCurrentPlan());
			extras.put("required_plan", plan.getRequiredPlan());
		}
		if (failure instanceof ContioConflictException conflict) {
			extras.put("workspace_id", conflict.getWorkspaceId());
		}
		if (failure instanceof ContioValidationException validation && !validation.getValidEventTypes().isEmpty()) {
			extras.put("valid_event_types", validation.getValidEventTypes());
		}
		extras.values().removeIf(Objects::isNull);
		return extras;
	}

	private static String text(JsonNode body, String name) {
		return body.has(name) ? body.get(name).stringValue() : null;
	}

}
