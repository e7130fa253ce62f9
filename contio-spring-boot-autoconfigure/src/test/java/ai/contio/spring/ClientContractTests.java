package ai.contio.spring;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

import ai.contio.spring.client.ContractCall;
import ai.contio.spring.client.MultipartForm;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * All operations of all clients beside the vendor's contract, found by reflection.
 */
class ClientContractTests {

	@Test
	void everyOperationIsThere() {
		Stream<Method> methods = Stream.concat(OperationContract.methods(ContioClients.interfaces()),
				ContioClients.links());
		assertThat(methods.map((method) -> method.getAnnotation(Operation.class).id()))
			.containsExactlyInAnyOrderElementsOf(OperationContract.all().map(OperationContract::id).toList());
	}

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsCalledAsTheContractSays(Class<?> type, Method method) {
		OperationContract contract = OperationContract.of(method);
		for (JsonNode schema : contract.answerSchemas()) {
			try (ScriptedServer server = ScriptedServer.start()) {
				Object answer = new ContractCall(new OperationCall(type, method)).verify(server, schema);
				assertCredentials(contract, server.only());
				if (!contract.bodySchema().isNull()) {
					assertThat(OperationCall.MAPPER.readTree(server.only().body()))
						.isEqualTo(ContractSample.of(contract.bodySchema()));
				}
				if (!schema.isNull() && !contract.isDownload()) {
					assertThat(read(answer)).isEqualTo(reread(ContractSample.of(schema)));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyPropertyIsThere(Class<?> type, Method method) {
		OperationContract contract = OperationContract.of(method);
		if (!contract.bodySchema().isNull()) {
			assertThat(RecordContract.gaps(ResolvableType.forClass(new OperationCall(type, method).bodyType()),
					contract.bodySchema()))
				.isEmpty();
		}
		for (JsonNode schema : contract.answerSchemas()) {
			if (!schema.isNull() && !contract.isDownload()) {
				assertThat(RecordContract.gaps(answerType(method), schema)).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void whatContioHasDeprecatedIsDeprecated(Class<?> type, Method method) {
		boolean deprecated = type.isAnnotationPresent(Deprecated.class) || method.isAnnotationPresent(Deprecated.class);
		assertThat(deprecated).isEqualTo(OperationContract.of(method).isDeprecated());
	}

	@ParameterizedTest
	@MethodSource("brokenRules")
	void ruleIsCheckedBeforeAnythingIsSent(Class<?> type, BrokenRule rule) {
		assertThatException().isThrownBy(() -> OperationCall.MAPPER.treeToValue(rule.body(), type))
			.satisfies((ex) -> assertThat(ex).hasStackTraceContaining(rule.field()))
			.satisfies((ex) -> assertThat(rule.isRequired() || isBound(ex)).as("%s", ex).isTrue());
	}

	@ParameterizedTest
	@MethodSource("brokenParameters")
	void boundOfAParameterIsCheckedBeforeAnythingIsSent(Method method, BrokenParameter parameter) {
		Stream<String> complaints = Arrays.stream(method.getParameterTypes())
			.filter((type) -> QueryParameters.class.isAssignableFrom(type)
					|| MultipartForm.class.isAssignableFrom(type))
			.flatMap(parameter::complaints);
		assertThat(complaints).anySatisfy((complaint) -> assertThat(complaint).startsWith(parameter.name() + " must ")
			.containsAnyOf(String.valueOf(parameter.bound()), "not be negative")
			.endsWith(parameter.found()));
	}

	static Stream<Arguments> operations() {
		return OperationContract.calls(ContioClients.interfaces());
	}

	static Stream<Arguments> brokenParameters() {
		return OperationContract.methods(ContioClients.interfaces())
			.flatMap((method) -> BrokenParameter.of(OperationContract.of(method))
				.stream()
				.map((parameter) -> argumentSet(method.getAnnotation(Operation.class).id() + " " + parameter, method,
						parameter)));
	}

	static Stream<Arguments> brokenRules() {
		return OperationContract.methods(ContioClients.interfaces()).flatMap((method) -> {
			OperationContract contract = OperationContract.of(method);
			return contract.bodySchema().isNull() ? Stream.empty()
					: BrokenRule.of(contract.bodySchema())
						.stream()
						.map((rule) -> argumentSet(contract.id() + " " + rule,
								new OperationCall(method.getDeclaringClass(), method).bodyType(), rule));
		});
	}

	private static void assertCredentials(OperationContract contract, ScriptedServer.Received request) {
		String authorization = request.header("Authorization");
		switch (contract.text("auth")) {
			case "client_basic" -> assertThat(authorization).startsWith("Basic ");
			case "user" ->
				assertThat(authorization).isIn("Bearer " + TestClients.ACCESS_TOKEN, "Bearer " + OperationCall.TOKEN);
			default -> assertThat(authorization).isNull();
		}
		boolean admin = contract.text("auth").equals("admin");
		assertThat(request.header("X-API-Key")).isEqualTo(admin ? TestClients.API_KEY : null);
		assertThat(request.header("X-Client-ID")).isEqualTo(admin ? TestClients.CLIENT_ID : null);
	}

	private static ResolvableType answerType(Method method) {
		ResolvableType answer = ResolvableType.forMethodReturnType(method).getGeneric();
		return (answer.toClass() == ResponseEntity.class) ? answer.getGeneric() : answer;
	}

	private static boolean isBound(Throwable ex) {
		return NestedExceptionUtils.getMostSpecificCause(ex) instanceof IllegalArgumentException;
	}

	private static JsonNode read(Object answer) {
		Object body = (answer instanceof ResponseEntity<?> entity) ? entity.getBody() : answer;
		return OperationCall.MAPPER.readTree(OperationCall.MAPPER.writeValueAsString(body));
	}

	private static JsonNode reread(JsonNode sample) {
		return OperationCall.MAPPER.readTree(sample.toString());
	}

}
