package ai.contio.spring.admin;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.AppOperations;
import ai.contio.spring.admin.app.AppStatusUpdate;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.app.WebhookFilter;
import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationOperations;
import ai.contio.spring.admin.automation.AutomationUpdate;
import ai.contio.spring.admin.automation.NewAutomation;
import ai.contio.spring.client.Operation;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The admin operations beside the vendor's contract.
 */
class AdminContractTests {

	private static final Path CONTRACT = Path.of("../../shared/contract");

	private static final List<Class<?>> INTERFACES = List.of(AppOperations.class, AutomationOperations.class);

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsCalledAsTheContractSays(Class<?> type, Method method) throws IOException {
		Operation operation = method.getAnnotation(Operation.class);
		JsonNode contract = operation(operation.id());
		HttpExchange exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
		assertThat(exchange.method()).isEqualTo(contract.get("method").stringValue());
		assertThat(type.getAnnotation(HttpExchange.class).url() + exchange.url())
			.isEqualTo(contract.get("path").stringValue());
		assertThat(operation.idempotencyKey()).isEqualTo(contract.get("idempotency_key").booleanValue());
		assertThat(operation.scopes())
			.containsExactly(contract.get("scopes").valueStream().map(JsonNode::stringValue).toArray(String[]::new));
	}

	@Test
	void everyOperationOfAppAndAutomationsIsThere() throws IOException {
		Set<String> ids = new TreeSet<>();
		read("operations.json").get("operations")
			.valueStream()
			.filter((operation) -> operation.get("path")
				.stringValue()
				.matches("/v1/partner/admin/(app(/status)?|automations(/.*)?)"))
			.forEach((operation) -> ids.add(operation.get("id").stringValue()));
		assertThat(exchangeMethods().map((method) -> method.getAnnotation(Operation.class).id()))
			.containsExactlyInAnyOrderElementsOf(ids);
	}

	@ParameterizedTest
	@MethodSource("records")
	void recordHasEveryFieldOfItsSchema(Class<?> type, String schema) throws IOException {
		Set<String> fields = new TreeSet<>(
				read("schemas.json").get("schemas").get(schema).get("properties").propertyNames());
		if (type == AutomationAction.class) {
			fields.add("webhook_url");
		}
		assertThat(Arrays.stream(type.getRecordComponents()).map(AdminContractTests::fieldName))
			.containsExactlyInAnyOrderElementsOf(fields);
	}

	static Stream<Arguments> operations() {
		return exchangeMethods().map((method) -> argumentSet(method.getAnnotation(Operation.class).id(),
				method.getDeclaringClass(), method));
	}

	static Stream<Arguments> records() {
		return Stream.of(argumentSet("App", App.class, "shared.PartnerAppResponse"),
				argumentSet("WebhookFilter", WebhookFilter.class, "shared.WebhookFilterResponse"),
				argumentSet("AppUpdate", AppUpdate.class, "app_management.UpdateAppRequest"),
				argumentSet("AppStatusUpdate", AppStatusUpdate.class, "app_management.UpdateAppStatusRequest"),
				argumentSet("Automation", Automation.class, "automation.AutomationResponse"),
				argumentSet("AutomationAction", AutomationAction.class, "partner.AutomationAction"),
				argumentSet("NewAutomation", NewAutomation.class, "automation.CreateAutomationRequest"),
				argumentSet("AutomationUpdate", AutomationUpdate.class, "automation.UpdateAutomationRequest"));
	}

	private static Stream<Method> exchangeMethods() {
		return INTERFACES.stream()
			.flatMap((type) -> Arrays.stream(type.getMethods()))
			.filter((method) -> AnnotatedElementUtils.hasAnnotation(method, HttpExchange.class));
	}

	private static String fieldName(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null) ? property.value() : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase();
	}

	private static JsonNode operation(String id) throws IOException {
		return read("operations.json").get("operations")
			.valueStream()
			.filter((operation) -> operation.get("id").stringValue().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("The contract has no operation " + id));
	}

	private static JsonNode read(String file) throws IOException {
		Path path = CONTRACT.resolve(file);
		assumeTrue(Files.exists(path), "Skipped: the contract is not at " + CONTRACT);
		return JsonMapper.shared().readTree(Files.readString(path));
	}

}
