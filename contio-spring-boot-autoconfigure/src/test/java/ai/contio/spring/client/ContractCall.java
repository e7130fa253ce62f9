package ai.contio.spring.client;

import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ai.contio.spring.OperationContract;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls an operation over HTTP with every argument that it takes, and compares what
 * arrives with the contract.
 *
 * @param arguments an argument for each type of parameter
 */
public record ContractCall(Map<Class<?>, Object> arguments) {

	/**
	 * Make the call and compare it.
	 * @return what the method answered
	 */
	public Object verify(Class<?> type, Method method, WebClient webClient, ScriptedServer server) {
		OperationContract contract = OperationContract.of(method);
		server.json(contract.successStatus(), contract.fullAnswer(), "Set-Cookie", "session=s-1; Path=/; HttpOnly");
		Object result = call(ContioHttpServices.create(webClient, type), method);
		ScriptedServer.Received request = server.only();
		assertThat(request.method()).isEqualTo(contract.text("method"));
		URI uri = URI.create(request.uri());
		assertThat(uri.getRawPath()).matches(contract.path());
		assertThat(UriComponentsBuilder.fromUri(uri).build().getQueryParams().keySet())
			.containsExactlyInAnyOrderElementsOf(contract.names("query"));
		assertThat(request.header("Accept")).isEqualTo("application/json");
		assertThat(request.headers().contains("Idempotency-Key")).isEqualTo(contract.takesIdempotencyKey());
		assertBody(contract, request);
		assertAnnotation(method, contract);
		assertAnswer(contract, result);
		return result;
	}

	private static void assertAnnotation(Method method, OperationContract contract) {
		Operation operation = method.getAnnotation(Operation.class);
		assertThat(operation.idempotencyKey()).isEqualTo(contract.takesIdempotencyKey());
		assertThat(operation.scopes()).containsExactlyElementsOf(contract.texts("scopes"));
	}

	private static void assertBody(OperationContract contract, ScriptedServer.Received request) {
		Set<String> form = contract.names("form");
		if (!form.isEmpty()) {
			assertThat(request.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
			assertThat(UriComponentsBuilder.fromUriString("?" + request.body()).build().getQueryParams().keySet())
				.containsExactlyInAnyOrderElementsOf(form);
		}
		else if (!contract.bodyFields().isEmpty()) {
			assertThat(request.header("Content-Type")).isEqualTo("application/json");
			assertThat(new TreeSet<>(JsonMapper.shared().readTree(request.body()).propertyNames()))
				.isEqualTo(contract.bodyFields());
		}
		else {
			assertThat(request.body()).isEmpty();
		}
	}

	private static void assertAnswer(OperationContract contract, Object result) {
		Object answer = (result instanceof ResponseEntity<?> entity) ? entity.getBody() : result;
		if (contract.fullAnswer().isEmpty()) {
			assertThat(answer).isNull();
			return;
		}
		assertThat(answer).isNotNull();
		if (answer instanceof Record) {
			assertThat(answer).hasNoNullFieldsOrProperties();
		}
		if (answer instanceof Page<?> page) {
			assertThat(page.items()).hasSize(1);
			assertThat(page.items().get(0)).hasNoNullFieldsOrProperties();
		}
	}

	private Object call(Object service, Method method) {
		Object[] values = Arrays.stream(method.getParameterTypes()).map(this.arguments::get).toArray();
		assertThat(values).doesNotContainNull();
		return ((Mono<?>) ReflectionUtils.invokeMethod(method, service, values)).block(Duration.ofSeconds(10));
	}

}
