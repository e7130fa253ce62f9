package ai.contio.spring.sandbox;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is the same for all paths.
 */
class HttpRulesTests {

	private static ContioSandbox sandbox;

	private static SandboxClient client;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		client = SandboxClient.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@ParameterizedTest
	@CsvSource({ "GET, /oauth2/token, POST", "PUT, /oauth2/token, POST", "GET, /oauth2/introspect, POST",
			"GET, /oauth2/revoke, POST" })
	void tokenEndpointsTakePostOnly(String method, String path, String allowed) {
		SandboxClient.Answer answer = client.send(method, path, "");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo(allowed);
		assertThat(answer.json().propertyNames()).containsExactly("error", "error_description", "request_id");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /auth/initiate, POST", "DELETE, /auth/initiate, POST", "GET, /auth/verify, POST",
			"GET, /oauth2/check-consent, POST", "DELETE, /oauth2/authorize, POST", "POST, /oauth2/scopes, GET" })
	void endpointsForSigningInSayWhatTheyTakeInTheirShape(String method, String path, String allowed) {
		SandboxClient.Answer answer = client.send(method, path, "");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).contains(allowed);
		assertThat(answer.json().propertyNames()).containsExactly("code", "message", "request_id");
		assertThat(answer.text("code")).isEqualTo("method_not_allowed");
	}

	@ParameterizedTest
	@CsvSource({ "DELETE, /v1/partner/admin/app, GET", "PUT, /v1/partner/admin/webhook-deliveries, GET",
			"GET, /v1/partner/admin/webhook-status, PUT", "POST, /v1/partner/admin/webhook-filter, DELETE" })
	void adminApiSaysWhatItTakes(String method, String path, String allowed) {
		SandboxClient.Answer answer = client.send(method, path, "{}");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).contains(allowed);
		assertThat(answer.json().propertyNames()).containsExactly("code", "error", "message", "request_id");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/unheard-of", "/oauth2/unheard-of", "/oauth2/token", "/oauth2/health",
			"/.well-known/jwks.json", "/.well-known/openid_configuration", "/sign-in", "/v1/partner/admin/app",
			"/v1/partner/user/profile", "/oauth2/authorize", "/_sandbox/events" })
	void everyAnswerHasARequestIdAndAVersion(String path) {
		SandboxClient.Answer answer = client.get(path);
		assertThat(answer.header("X-Request-Id")).startsWith("req_");
		assertThat(answer.header("X-API-Version")).matches("\\d+\\.\\d+");
		if (answer.status() >= 400 && answer.header("Content-Type").startsWith("application/json")) {
			assertThat(answer.text("request_id")).isEqualTo(answer.header("X-Request-Id"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /<> HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/1.1\nHost: a b\n\n",
			"GET /%ZZ HTTP/1.1\nHost: localhost\nConnection: close\n\n",
			"GET /..%2f HTTP/1.1\nHost: localhost\nConnection: close\n\n", "GET / HTTP/1.1\n\n",
			"G@T / HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/9.9\nHost: localhost\n\n",
			"POST / HTTP/1.1\nHost: localhost\nContent-Length: x\n\n" })
	void whatTomcatRefusesByItselfHasThemToo(String request) {
		String answer = RawCall.send(sandbox, request);
		assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d.*")
			.contains("X-Request-Id: req_")
			.contains("X-API-Version: ")
			.doesNotContain("Tomcat");
		String id = answer.replaceFirst("(?s).*X-Request-Id: (\\w+).*", "$1");
		assertThat(answer).contains("\"request_id\":\"" + id);
	}

	@Test
	void unknownPathsAreAnsweredInTheShapeOfTheirPart() {
		assertThat(client.get("/oauth2/unheard-of").json().propertyNames()).containsExactly("code", "message",
				"request_id");
		assertThat(client.get("/unheard-of").json().propertyNames()).containsExactly("code", "error", "message",
				"request_id");
	}

}
