package ai.contio.spring.client;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ai.contio.spring.ContractSample;
import ai.contio.spring.OperationCall;
import ai.contio.spring.OperationContract;
import ai.contio.spring.Records;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls an operation over HTTP with every argument that it takes, and compares what
 * arrives with the contract.
 *
 * @param call the call
 */
public record ContractCall(OperationCall call) {

	private static final Pattern PART = Pattern.compile("form-data; name=\"([^\"]+)\"");

	private static final String FILE = "1\n00:00 Hello";

	/**
	 * Make the call and compare it.
	 * @return what the method answered
	 */
	public Object verify(ScriptedServer server, JsonNode answer) {
		Method method = this.call.method();
		OperationContract contract = OperationContract.of(method);
		server.answer(contract.successStatus(), contract.answerType(), body(contract, answer), "Set-Cookie",
				"session=s-1; Path=/; HttpOnly");
		Object result = this.call.to(server.url());
		ScriptedServer.Received request = server.only();
		assertThat(request.method()).isEqualTo(contract.text("method"));
		URI uri = URI.create(request.uri());
		assertThat(uri.getRawPath()).matches(contract.path());
		assertThat(UriComponentsBuilder.fromUri(uri).build().getQueryParams().keySet())
			.containsExactlyInAnyOrderElementsOf(contract.names("query"));
		assertThat(request.header("Accept")).isEqualTo(contract.answerType());
		// No upload is repeated, so none needs a key
		assertThat(request.headers().contains("Idempotency-Key"))
			.isEqualTo(contract.takesIdempotencyKey() && !contract.isUpload());
		assertBody(contract, request);
		assertAnnotation(method, contract);
		assertAnswer(contract, answer, result);
		return result;
	}

	/**
	 * An answer with every field that the contract knows, and one that it does not.
	 */
	private static String body(OperationContract contract, JsonNode answer) {
		if (contract.isDownload()) {
			return FILE;
		}
		return answer.isNull() ? "" : ContractSample.withUnknownField(answer).toString();
	}

	private static void assertAnnotation(Method method, OperationContract contract) {
		Operation operation = method.getAnnotation(Operation.class);
		assertThat(operation.idempotencyKey()).isEqualTo(contract.takesIdempotencyKey());
		assertThat(operation.scopes()).containsExactlyElementsOf(contract.texts("scopes"));
	}

	private static void assertBody(OperationContract contract, ScriptedServer.Received request) {
		Set<String> form = contract.names("form");
		if (contract.isUpload()) {
			assertThat(request.header("Content-Type")).startsWith("multipart/form-data;");
			assertThat(PART.matcher(request.body()).results().map((part) -> part.group(1)).collect(Collectors.toSet()))
				.isEqualTo(form);
			assertThat(request.body()).contains("filename=\"%s\"".formatted(Records.FILE_NAME));
		}
		else if (!form.isEmpty()) {
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

	private static void assertAnswer(OperationContract contract, JsonNode schema, Object result) {
		if (contract.isDownload()) {
			assertThat(result).isEqualTo(FILE);
			return;
		}
		Object answer = (result instanceof ResponseEntity<?> entity) ? entity.getBody() : result;
		if (schema.isNull()) {
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

}
