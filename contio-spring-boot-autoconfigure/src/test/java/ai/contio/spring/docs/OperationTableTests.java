package ai.contio.spring.docs;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.ContioClients;
import ai.contio.spring.OperationContract;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of the operations is that of this version.
 */
class OperationTableTests {

	private static final Path DOCUMENT = Path.of("../docs/clients.md");

	private static final String BEGIN = "<!-- begin: written by OperationTableTests -->\n";

	private static final String END = "<!-- end -->\n";

	private static final String UPDATE = "contio.docs.update";

	@Test
	void tableIsThatOfThisVersion() throws IOException {
		String document = Files.readString(DOCUMENT);
		int begin = document.indexOf(BEGIN) + BEGIN.length();
		String current = document.substring(0, begin) + "\n| Client | Method | Request | Scope |\n|---|---|---|---|\n"
				+ rows() + "\n" + document.substring(document.indexOf(END));
		if (Boolean.getBoolean(UPDATE)) {
			Files.writeString(DOCUMENT, current);
			return;
		}
		assertThat(document)
			.as("docs/clients.md is stale. Write it anew with: mvn -pl contio-spring-boot-autoconfigure test -Dtest=OperationTableTests -D%s=true",
					UPDATE)
			.isEqualTo(current);
	}

	private static String rows() {
		Stream<String> calls = ContioClients.resources().flatMap(OperationTableTests::rows);
		Stream<String> links = ContioClients.links().map(OperationTableTests::link);
		return Stream.concat(calls, links).sorted().collect(Collectors.joining());
	}

	private static Stream<String> rows(Method resource) {
		return OperationContract.methods(List.of(resource.getReturnType())).map((method) -> {
			HttpExchange exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
			boolean deprecated = resource.isAnnotationPresent(Deprecated.class)
					|| method.isAnnotationPresent(Deprecated.class);
			Operation operation = method.getAnnotation(Operation.class);
			return "| `%s` | `%s().%s(%s)`%s | `%s %s` | %s |\n".formatted(resource.getDeclaringClass().getSimpleName(),
					resource.getName(), method.getName(), arguments(method), deprecated ? " (deprecated)" : "",
					exchange.method(),
					resource.getReturnType().getAnnotation(HttpExchange.class).url() + exchange.url(),
					scopes(operation));
		});
	}

	private static String link(Method method) {
		OperationContract contract = OperationContract.of(method);
		return "| `%s` | `%s(%s)` | `%s %s`, in the browser | |\n".formatted(method.getDeclaringClass().getSimpleName(),
				method.getName(), arguments(method), contract.text("method"), contract.text("path"));
	}

	private static String arguments(Method method) {
		return Arrays.stream(method.getParameterTypes())
			.filter((type) -> type != RequestOptions.class)
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", "));
	}

	private static String scopes(Operation operation) {
		return Arrays.stream(operation.scopes()).map("`%s`"::formatted).collect(Collectors.joining(" "));
	}

}
