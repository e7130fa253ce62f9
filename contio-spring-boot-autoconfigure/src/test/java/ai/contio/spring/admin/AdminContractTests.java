package ai.contio.spring.admin;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ai.contio.spring.OperationContract;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The admin operations beside the vendor's contract.
 */
class AdminContractTests {

	private static final List<Class<?>> INTERFACES = List.of(AppOperations.class, AutomationOperations.class);

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsCalledAsTheContractSays(Class<?> type, Method method) {
		Operation operation = method.getAnnotation(Operation.class);
		OperationContract contract = OperationContract.of(method);
		HttpExchange exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
		assertThat(exchange.method()).isEqualTo(contract.text("method"));
		assertThat(type.getAnnotation(HttpExchange.class).url() + exchange.url()).isEqualTo(contract.text("path"));
		assertThat(operation.idempotencyKey()).isEqualTo(contract.takesIdempotencyKey());
		assertThat(operation.scopes()).containsExactlyElementsOf(contract.texts("scopes"));
	}

	@Test
	void everyOperationOfAppAndAutomationsIsThere() {
		assertThat(OperationContract.methods(INTERFACES).map((method) -> method.getAnnotation(Operation.class).id()))
			.containsExactlyInAnyOrderElementsOf(OperationContract.all()
				.filter((operation) -> operation.text("path")
					.matches("/v1/partner/admin/(app(/status)?|automations(/.*)?)"))
				.map(OperationContract::id)
				.toList());
	}

	@ParameterizedTest
	@MethodSource("records")
	void recordHasEveryFieldOfItsSchema(Class<?> type, String schema) {
		Set<String> fields = OperationContract.schemaFields(schema);
		if (type == AutomationAction.class) {
			fields.add("webhook_url");
		}
		assertThat(OperationContract.fields(type)).isEqualTo(fields);
	}

	static Stream<Arguments> operations() {
		return OperationContract.calls(INTERFACES);
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

}
