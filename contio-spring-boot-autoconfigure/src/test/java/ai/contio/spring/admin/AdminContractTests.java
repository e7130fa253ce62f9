package ai.contio.spring.admin;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.contio.spring.BrokenRule;
import ai.contio.spring.ContractSample;
import ai.contio.spring.OperationContract;
import ai.contio.spring.RecordContract;
import ai.contio.spring.Records;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContractCall;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.SecretDeserializer;
import ai.contio.spring.client.SecretSerializer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.client.json.ContioJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The admin operations beside the vendor's contract: all of them, found by reflection.
 */
class AdminContractTests {

	private static final List<Class<?>> INTERFACES = Arrays.stream(ContioAdminClient.class.getMethods())
		.filter((method) -> !Modifier.isStatic(method.getModifiers()))
		.<Class<?>>map(Method::getReturnType)
		.toList();

	private static final JsonMapper MAPPER = ContioJson.mapper()
		.rebuild()
		.addModule(new SimpleModule().addSerializer(ContioSecret.class, new SecretSerializer())
			.addDeserializer(ContioSecret.class, new SecretDeserializer()))
		.build();

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsCalledAsTheContractSays(Class<?> type, Method method) {
		OperationContract contract = OperationContract.of(method);
		try (ScriptedServer server = ScriptedServer.start()) {
			Object answer = new ContractCall(arguments(method)).verify(type, method, TestClients.admin(server.url()),
					server);
			assertThat(server.only().header("X-API-Key")).isEqualTo(TestClients.API_KEY);
			if (!contract.bodySchema().isNull()) {
				assertThat(MAPPER.readTree(server.only().body())).isEqualTo(ContractSample.of(contract.bodySchema()));
			}
			if (!contract.answerSchema().isNull()) {
				assertThat(read(answer)).isEqualTo(reread(ContractSample.of(contract.answerSchema())));
			}
		}
	}

	@Test
	void everyOperationIsThere() {
		assertThat(OperationContract.methods(INTERFACES).map((method) -> method.getAnnotation(Operation.class).id()))
			.containsExactlyInAnyOrderElementsOf(OperationContract.all()
				.filter((operation) -> operation.text("path").startsWith("/v1/partner/admin/"))
				.map(OperationContract::id)
				.toList());
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyPropertyIsThere(Class<?> type, Method method) {
		OperationContract contract = OperationContract.of(method);
		if (!contract.bodySchema().isNull()) {
			assertThat(RecordContract.gaps(ResolvableType.forClass(bodyType(method)), contract.bodySchema())).isEmpty();
		}
		if (!contract.answerSchema().isNull()) {
			ResolvableType answer = ResolvableType.forMethodReturnType(method).getGeneric();
			assertThat(RecordContract.gaps(answer, contract.answerSchema())).isEmpty();
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
		return OperationContract.calls(INTERFACES);
	}

	static Stream<Arguments> brokenRules() {
		return OperationContract.methods(INTERFACES).flatMap((method) -> {
			OperationContract contract = OperationContract.of(method);
			return contract.bodySchema().isNull() ? Stream.empty()
					: BrokenRule.of(contract.bodySchema())
						.stream()
						.map((rule) -> argumentSet(contract.id() + " " + rule, bodyType(method), rule));
		});
	}

	private static Map<Class<?>, Object> arguments(Method method) {
		Map<Class<?>, Object> arguments = new HashMap<>(Map.of(String.class, "id-1", RequestOptions.class,
				RequestOptions.none(), PageRequest.class, PageRequest.of(10, 20)));
		for (Class<?> type : method.getParameterTypes()) {
			if (QueryParameters.class.isAssignableFrom(type)) {
				arguments.computeIfAbsent(type, Records::filled);
			}
		}
		JsonNode body = OperationContract.of(method).bodySchema();
		if (!body.isNull()) {
			arguments.put(bodyType(method), MAPPER.treeToValue(ContractSample.of(body), bodyType(method)));
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

	private static boolean isBound(Throwable ex) {
		return NestedExceptionUtils.getMostSpecificCause(ex) instanceof IllegalArgumentException;
	}

	private static JsonNode read(Object answer) {
		return MAPPER.readTree(MAPPER.writeValueAsString(answer));
	}

	private static JsonNode reread(JsonNode sample) {
		return MAPPER.readTree(sample.toString());
	}

}
