package ai.contio.spring.docs;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.ContioClients;
import ai.contio.spring.OperationContract;
import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioCredentialsSource;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.link.ContioLinks;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.authorization.ContioAuthorizations;
import ai.contio.spring.oauth2.authorization.ContioEmbeddedSignIn;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.sso.SsoTarget;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.webhook.event.EventDecoder;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables that lead from the TypeScript SDK to the starter name calls that there are,
 * and every operation that there is.
 */
class SdkTableTests {

	private static final Path DOCUMENT = Path.of("../docs/migrating-from-the-typescript-sdk.md");

	/* A section says whose the calls are that name no class */
	private static final Pattern SECTION = Pattern.compile("(?m)^### .*$|^Calls of `(\\w+)`\\.$");

	private static final Pattern CALL = Pattern.compile("`(?:([A-Z]\\w+)\\.)?(?:(\\w+)\\(\\)\\.)?(\\w+)\\(([^`]*)\\)`");

	private static final Map<String, Class<?>> TYPES = Stream
		.<Class<?>>of(ContioUserClient.class, ContioAdminClient.class, ContioOAuthClient.class,
				ContioAuthorizations.class, ContioConnections.class, ConnectionStore.class, ContioEmbeddedSignIn.class,
				ContioCredentialsSource.class, ContioSignatureVerifier.class, EventDecoder.class, ContioLinks.class,
				SsoTarget.class, RequestOptions.class)
		.collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

	@ParameterizedTest
	@MethodSource("calls")
	void everyCallOfTheTablesIsThere(String call) {
		assertThat(methods(call)).as(call).isNotEmpty();
	}

	@Test
	void everyOperationIsNamed() throws IOException {
		List<Method> named = calls().flatMap((call) -> methods(call).stream()).toList();
		assertThat(operations()).allSatisfy((operation) -> assertThat(named).as(operation.toString())
			.anyMatch((method) -> isCallOf(operation, method)));
	}

	@Test
	void theOperationsAreAllOfTheContract() {
		TreeSet<String> ids = operations().stream()
			.map((method) -> method.getAnnotation(Operation.class).id())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(ids).containsAll(OperationContract.all().map(OperationContract::id).toList());
	}

	static Stream<String> calls() throws IOException {
		String tables = Files.readString(DOCUMENT).split("## Method by method")[1];
		Matcher sections = SECTION.matcher(tables);
		Stream.Builder<String> calls = Stream.builder();
		String client = "";
		int begin = 0;
		while (sections.find()) {
			add(calls, tables.substring(begin, sections.start()), client);
			client = Objects.requireNonNullElse(sections.group(1), "");
			begin = sections.end();
		}
		add(calls, tables.substring(begin), client);
		return calls.build().distinct();
	}

	private static void add(Stream.Builder<String> calls, String section, String client) {
		section.lines()
			.filter((line) -> line.startsWith("| "))
			.flatMap((line) -> CALL.matcher(line).results())
			.map(MatchResult::group)
			.map((call) -> call.substring(1, call.length() - 1))
			.filter((call) -> !call.contains("\""))
			.filter((call) -> !client.isEmpty() || Character.isUpperCase(call.charAt(0)))
			.forEach((call) -> calls.add(Character.isUpperCase(call.charAt(0)) ? call : client + "." + call));
	}

	private static List<Method> methods(String call) {
		Matcher matcher = CALL.matcher("`" + call + "`");
		assertThat(matcher.matches()).as(call).isTrue();
		Class<?> type = TYPES.get(matcher.group(1));
		assertThat(type).as(call).isNotNull();
		if (matcher.group(2) != null) {
			type = only(type, matcher.group(2), "").getReturnType();
		}
		return find(type, matcher.group(3), matcher.group(4)).toList();
	}

	private static Method only(Class<?> type, String name, String parameters) {
		return find(type, name, parameters).findFirst()
			.orElseThrow(() -> new AssertionError("There is no %s.%s(%s)".formatted(type, name, parameters)));
	}

	private static Stream<Method> find(Class<?> type, String name, String parameters) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(name) && parameters(method).equals(parameters));
	}

	private static String parameters(Method method) {
		return Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", "));
	}

	/* All that makes a request, and the links that a browser calls */
	private static List<Method> operations() {
		return Stream.concat(OperationContract.methods(ContioClients.interfaces()), ContioClients.links()).toList();
	}

	/*
	 * The same name: a call without options, or with records that say less, leads to it
	 */
	private static boolean isCallOf(Method operation, Method method) {
		return method.getDeclaringClass() == operation.getDeclaringClass()
				&& operation.getName().replace("ForEntity", "").equals(method.getName());
	}

}
