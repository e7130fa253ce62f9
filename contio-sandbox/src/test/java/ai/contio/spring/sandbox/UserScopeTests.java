package ai.contio.spring.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class UserScopeTests {

	private static final Path OPERATIONS = Path.of("../../shared/contract/operations.json");

	private static final List<String> SCOPES = List.of("openid", "profile", "email", "meetings:read", "meetings:write",
			"action-items:read", "action-items:write", "calendar:read", "calendar:write", "context:read",
			"context:write", "chat:read", "chat:write", "toolkits:read", "toolkits:write", "workflows:read",
			"workflows:write");

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	static Stream<Arguments> operations() {
		String meeting = "/v1/partner/user/meetings/{id}";
		String item = "/v1/partner/user/action-items/{id}";
		return Stream.of(arguments("GET", "/v1/partner/user/profile", "profile"),
				arguments("GET", "/v1/partner/user/meetings", "meetings:read"),
				arguments("GET", "/v1/partner/user/meetings/search", "meetings:read"),
				arguments("POST", "/v1/partner/user/meetings", "meetings:write"),
				arguments("GET", meeting, "meetings:read"), arguments("PATCH", meeting, "meetings:write"),
				arguments("GET", "/v1/partner/user/action-items", "action-items:read"),
				arguments("POST", "/v1/partner/user/action-items", "action-items:write"),
				arguments("GET", item, "action-items:read"), arguments("PUT", item, "action-items:write"),
				arguments("PATCH", item, "action-items:write"), arguments("DELETE", item, "action-items:write"));
	}

	@ParameterizedTest
	@MethodSource("operations")
	void opensAnOperationToItsScopeAlone(String method, String path, String needed) {
		for (String scope : SCOPES) {
			SandboxClient.Answer answer = call(method, path, scope);
			if (scope.equals(needed)) {
				// An empty body or an id of nothing is refused only by who was let in
				assertThat(answer.status()).as(scope).isIn(200, 400, 404);
			}
			else {
				assertRefused(answer, needed);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void refusesATokenWithoutScopes(String method, String path, String needed) {
		assertRefused(call(method, path), needed);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void letsATokenWithAllOtherScopesAndTheNeededOneIn(String method, String path, String needed) {
		assertThat(call(method, path, SCOPES.toArray(String[]::new)).status()).isIn(200, 400, 404);
		String[] others = SCOPES.stream().filter((scope) -> !scope.equals(needed)).toArray(String[]::new);
		assertRefused(call(method, path, others), needed);
	}

	@Test
	void asksForTheScopesThatArePublished() {
		assumeTrue(Files.exists(OPERATIONS), "operations.json of the contract is not here: scopes are not compared");
		JsonNode published = JsonMapper.shared().readTree(OPERATIONS).path("operations");
		assertThat(operations().map(Arguments::get).map(Arrays::asList)).allSatisfy((operation) -> {
			List<String> scopes = published.valueStream()
				.filter((other) -> other.path("method").asString().equals(operation.get(0))
						&& other.path("path").asString().equals(operation.get(1)))
				.flatMap((other) -> other.path("scopes").valueStream())
				.map(JsonNode::asString)
				.toList();
			assertThat(scopes).as("%s", operation).containsExactly((String) operation.get(2));
		});
	}

	/* Who lacks a scope learns that first, whatever else is wrong with the request */
	@Test
	void looksAtTheScopeBeforeTheRequest() {
		SandboxClient client = SandboxClient.of(sandbox).bearer(sandbox.accessToken("ada@example.com", "openid"));
		assertRefused(client.send("POST", "/v1/partner/user/meetings", "{"), "meetings:write");
		assertRefused(client.get("/v1/partner/user/meetings?limit=0"), "meetings:read");
	}

	private static SandboxClient.Answer call(String method, String path, String... scopes) {
		String body = List.of("POST", "PUT", "PATCH").contains(method) ? "{}" : "";
		return SandboxClient.of(sandbox)
			.bearer(sandbox.accessToken("ada@example.com", scopes))
			.send(method, path.replace("{id}", UUID.randomUUID().toString()), body, Map.of());
	}

	private static void assertRefused(SandboxClient.Answer answer, String needed) {
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text("code")).isEqualTo("insufficient_scope");
		assertThat(answer.text("error")).contains("'" + needed + "'");
		assertThat(answer.text("request_id")).isNotBlank();
		assertThat(answer.header("WWW-Authenticate"))
			.isEqualTo("Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(needed));
	}

}
