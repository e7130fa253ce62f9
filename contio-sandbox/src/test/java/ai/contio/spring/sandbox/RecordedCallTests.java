package ai.contio.spring.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.call.RecordedCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordedCallTests {

	private static ContioSandbox sandbox;

	private static SandboxClient partner;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		partner = SandboxClient.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@Test
	void tellsWhatWasAskedAndAnswered() {
		ada().send("PATCH", "/v1/partner/user/meetings/3e700001-7a11-4c0e-9b1e-6f0d5a2c0001?dry=a%20b",
				"{\"title\":\"Anew\"}", Map.of("Idempotency-Key", "key-1"));
		RecordedCall call = only();
		assertThat(call.method()).isEqualTo("PATCH");
		assertThat(call.path()).endsWith("/meetings/3e700001-7a11-4c0e-9b1e-6f0d5a2c0001");
		assertThat(call.pattern()).isEqualTo("/v1/partner/user/meetings/{id}");
		assertThat(call.query()).containsEntry("dry", List.of("a b"));
		assertThat(call.header("idempotency-key")).isEqualTo("key-1");
		assertThat(call.body()).isEqualTo("{\"title\":\"Anew\"}");
		assertThat(call.status()).isEqualTo(403);
		assertThat(call.at()).isBeforeOrEqualTo(sandbox.clock().instant());
	}

	@Test
	void isOfTheOperationThatItCameTo() {
		ada().get("/v1/partner/user/meetings/search?q=catalogue");
		assertThat(only().is("GET /v1/partner/user/meetings/search")).isTrue();
		assertThat(only().is("GET /v1/partner/user/meetings/{meeting_id}")).isFalse();
		assertThat(only().is("POST /v1/partner/user/meetings/search")).isFalse();
	}

	@Test
	void isOfTheOperationWhosePathItHasWhenItWasRefused() {
		partner.withoutCredentials().get("/v1/partner/user/meetings/1");
		assertThat(only().status()).isEqualTo(401);
		assertThat(only().is("GET /v1/partner/user/meetings/{id}")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GET", "get /path", "/v1/partner/user/meetings", "GET meetings", "GET /{" })
	void isOfNoOperationThatIsNone(String operation) {
		partner.get("/v1/partner/admin/app");
		RecordedCall call = only();
		assertThatIllegalArgumentException().isThrownBy(() -> call.is(operation));
	}

	@Test
	void showsNoCredentialOfAHeader() {
		partner.send("GET", "/v1/partner/admin/app", "",
				Map.of("Cookie", "SESSION=of-mine", "Authorization", "Bearer of-mine"));
		assertThat(only().toString() + only().headers()).doesNotContain("of-mine").doesNotContain(sandbox.apiKey());
		assertThat(only().header("Authorization")).isEqualTo("Bearer ******");
		assertThat(only().header("X-API-Key")).isEqualTo("******");
		assertThat(only().header("X-Client-ID")).isEqualTo("sandbox-client");
	}

	@Test
	void showsNoCredentialOfAForm() {
		partner.withoutCredentials()
			.send("POST", "/oauth2/token",
					"grant_type=refresh_token&refresh_token=of-mine&code=of-mine&client_secret=of-mine&%zz=&&=x",
					Map.of("Content-Type", "application/x-www-form-urlencoded", "Authorization",
							"Basic " + Base64.getEncoder().encodeToString("of:mine".getBytes(StandardCharsets.UTF_8))));
		assertThat(only().body()).startsWith("grant_type=refresh_token&refresh_token=******").doesNotContain("of-mine");
		assertThat(only().header("Authorization")).isEqualTo("Basic ******");
	}

	@Test
	void showsNoCredentialOfJsonHoweverDeep() {
		partner.send("POST", "/v1/partner/admin/automations",
				"{\"name\":\"n\",\"password\":\"of-mine\",\"a\":[{\"client_secret\":{\"x\":\"of-mine\"},\"b\":1}]}");
		assertThat(only().body()).contains("\"name\":\"n\"", "\"b\":1").doesNotContain("of-mine");
	}

	@Test
	void showsNoCredentialOfAQuery() {
		partner.withoutCredentials().get("/oauth2/authorize?code=of-mine&access_token=of-mine&scope=openid");
		assertThat(only().query().toString()).contains("openid").doesNotContain("of-mine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "text/plain", "multipart/form-data; boundary=x" })
	void saysWhatItCannotRead(String contentType) {
		partner.send("POST", "/v1/partner/admin/automations", "{\"password\":\"of-mine\"",
				Map.of("Content-Type", contentType));
		assertThat(only().body()).startsWith("(").doesNotContain("of-mine");
	}

	@Test
	void saysThatABodyIsLong() {
		partner.send("POST", "/v1/partner/admin/automations", "{\"name\":\"%s\"}".formatted("x".repeat(100_000)));
		assertThat(only().body()).isEqualTo("(more than 65536 bytes)");
	}

	@Test
	void isThereForThoseWhoWriteNoJava() {
		partner.get("/v1/partner/admin/app");
		partner.get("/v1/partner/admin/automations");
		JsonNode requests = partner.get("/_sandbox/requests?limit=1").json();
		assertThat(requests.path("total").asInt()).isEqualTo(2);
		assertThat(requests.path("requests")).singleElement()
			.satisfies((request) -> assertThat(request.path("path").asString())
				.isEqualTo("/v1/partner/admin/automations"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1001", "all", "" })
	void comesInNumbersThatMakeSense(String limit) {
		assertThat(partner.get("/_sandbox/requests?limit=" + limit).status()).isEqualTo((limit.isEmpty()) ? 200 : 400);
	}

	@Test
	void isForgottenWithTheRest() {
		partner.get("/v1/partner/admin/app");
		sandbox.reset();
		assertThat(sandbox.calls()).isEmpty();
	}

	private static SandboxClient ada() {
		return partner.bearer(sandbox.accessToken("ada@example.com", "meetings:read"));
	}

	/* The answer may be here before the call is written down */
	private static RecordedCall only() {
		try {
			assertThat(sandbox.recordedCalls().await((calls) -> !calls.isEmpty(), Duration.ofSeconds(10))).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		assertThat(sandbox.calls()).hasSize(1);
		return sandbox.calls().get(0);
	}

}
