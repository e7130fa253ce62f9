package ai.contio.spring;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContractCall;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.SecretDeserializer;
import ai.contio.spring.client.SecretSerializer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.oauth2.signin.SignInSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * All operations of all clients beside the vendor's contract, found by reflection.
 */
class ClientContractTests {

	private static final String TOKEN = "token-of-the-user";

	private static final JsonMapper MAPPER = ContioJson.mapper()
		.rebuild()
		.addModule(new SimpleModule().addSerializer(ContioSecret.class, new SecretSerializer())
			.addDeserializer(ContioSecret.class, new SecretDeserializer()))
		.build();

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
				Object answer = new ContractCall(arguments(method)).verify(type, method,
						ContioClients.client(type, server.url()), server, schema);
				assertCredentials(contract, server.only());
				if (!contract.bodySchema().isNull()) {
					assertThat(MAPPER.readTree(server.only().body()))
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
			assertThat(RecordContract.gaps(ResolvableType.forClass(bodyType(method)), contract.bodySchema())).isEmpty();
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
		assertThatException().isThrownBy(() -> MAPPER.treeToValue(rule.body(), type))
			.satisfies((ex) -> assertThat(ex).hasStackTraceContaining(rule.field()))
			.satisfies((ex) -> assertThat(rule.isRequired() || isBound(ex)).as("%s", ex).isTrue());
	}

	static Stream<Arguments> operations() {
		return OperationContract.calls(ContioClients.interfaces());
	}

	static Stream<Arguments> brokenRules() {
		return OperationContract.methods(ContioClients.interfaces()).flatMap((method) -> {
			OperationContract contract = OperationContract.of(method);
			return contract.bodySchema().isNull() ? Stream.empty()
					: BrokenRule.of(contract.bodySchema())
						.stream()
						.map((rule) -> argumentSet(contract.id() + " " + rule, bodyType(method), rule));
		});
	}

	private static void assertCredentials(OperationContract contract, ScriptedServer.Received request) {
		String authorization = request.header("Authorization");
		switch (contract.text("auth")) {
			case "client_basic" -> assertThat(authorization).startsWith("Basic ");
			case "user" -> assertThat(authorization).isIn("Bearer " + TestClients.ACCESS_TOKEN, "Bearer " + TOKEN);
			default -> assertThat(authorization).isNull();
		}
		boolean admin = contract.text("auth").equals("admin");
		assertThat(request.header("X-API-Key")).isEqualTo(admin ? TestClients.API_KEY : null);
		assertThat(request.header("X-Client-ID")).isEqualTo(admin ? TestClients.CLIENT_ID : null);
	}

	private static Map<Class<?>, Object> arguments(Method method) {
		Map<Class<?>, Object> arguments = new HashMap<>(Map.of(String.class, "id-1", RequestOptions.class,
				RequestOptions.none(), PageRequest.class, PageRequest.of(10, 20), ContioSecret.class,
				ContioSecret.of(TOKEN), SignInSession.class, SignInSession.of(ContioSecret.of("session=s-1"))));
		JsonNode body = OperationContract.of(method).bodySchema();
		if (!body.isNull()) {
			arguments.put(bodyType(method), MAPPER.treeToValue(ContractSample.of(body), bodyType(method)));
		}
		for (Class<?> type : method.getParameterTypes()) {
			arguments.computeIfAbsent(type, Records::value);
		}
		return arguments;
	}

	private static Class<?> bodyType(Method method) {
		return Arrays.stream(method.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s sends no body".formatted(method)))
			.getType();
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
		return MAPPER.readTree(MAPPER.writeValueAsString(body));
	}

	private static JsonNode reread(JsonNode sample) {
		return MAPPER.readTree(sample.toString());
	}

}
