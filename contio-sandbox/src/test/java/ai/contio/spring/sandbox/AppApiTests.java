package ai.contio.spring.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AppApiTests {

	private static final String APP = "/v1/partner/admin/app";

	private final ContioSandbox sandbox = ContioSandbox.start();

	private SandboxClient client;

	@BeforeEach
	void setUp() {
		this.client = SandboxClient.of(this.sandbox);
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void showsTheApp() {
		JsonNode app = this.client.get(APP).json();
		assertThat(app.propertyNames()).contains("id", "name", "description", "slug", "company_name",
				"primary_contact_email", "client_id", "status", "webhook_enabled", "created_at", "updated_at");
		assertThat(app.path("client_id").asString()).isEqualTo("sandbox-client");
		assertThat(app.path("status").asString()).isEqualTo("active");
		assertThat(app.path("webhook_enabled").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PATCH", "PUT" })
	void changesOnlyWhatIsGiven(String method) {
		String before = this.client.get(APP).text("description");
		SandboxClient.Answer answer = this.client.send(method, APP,
				"{\"name\":\"Renamed\",\"webhook_url\":\"https://example.com/hook\",\"unknown\":1}");
		assertThat(answer.status()).isEqualTo(200);
		JsonNode app = this.client.get(APP).json();
		assertThat(app.path("name").asString()).isEqualTo("Renamed");
		assertThat(app.path("webhook_url").asString()).isEqualTo("https://example.com/hook");
		assertThat(app.path("description").asString()).isEqualTo(before);
	}

	@Test
	void clearsWhatIsNull() {
		this.client.send("PATCH", APP, "{\"webhook_url\":\"https://example.com/hook\"}");
		this.client.send("PATCH", APP, "{\"webhook_url\":null,\"description\":null}");
		assertThat(this.client.get(APP).json().propertyNames()).doesNotContain("webhook_url", "description");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\":\"\"}", "{\"name\":null}", "{\"slug\":\"ab\"}", "{\"slug\":\"Not A Slug\"}",
			"{\"webhook_url\":\"not a url\"}", "{\"webhook_url\":\"ftp://example.com\"}",
			"{\"webhook_url\":\"/relative\"}", "{\"webhook_url\":\"http://localhost:99999\"}",
			"{\"default_toolkit_id\":\"1-2-3-4-5\"}" })
	void refusesValuesThatBreakARule(String body) {
		assertError(this.client.send("PATCH", APP, body), 400, "validation_error");
	}

	@Test
	void countsCharactersAndNotCodeUnits() {
		assertThat(this.client.send("PATCH", APP, "{\"name\":\"%s\"}".formatted("🛶".repeat(255))).status())
			.isEqualTo(200);
		assertError(this.client.send("PATCH", APP, "{\"name\":\"%s\"}".formatted("🛶".repeat(256))), 400,
				"validation_error");
	}

	@Test
	void changesNothingWhenOneValueIsWrong() {
		this.client.send("PATCH", APP, "{\"name\":\"Half done\",\"slug\":\"x\"}");
		assertThat(this.client.get(APP).text("name")).isNotEqualTo("Half done");
	}

	@ParameterizedTest
	@ValueSource(strings = { "active", "suspended", "inactive" })
	void takesTheDocumentedStatuses(String status) {
		assertThat(this.client.send("PUT", APP + "/status", "{\"status\":\"%s\"}".formatted(status)).text("status"))
			.isEqualTo(status);
		assertThat(this.client.get(APP).text("status")).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"status":"paused"} | invalid_status
			{"status":null}     | invalid_status
			{}                  | invalid_status
			{"status":1}        | invalid_request_body
			[]                  | invalid_request_body
			""")
	void refusesOtherStatuses(String body, String code) {
		assertError(this.client.send("PUT", APP + "/status", body), 400, code);
	}

	private void assertError(SandboxClient.Answer answer, int status, String code) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("error")).isNotBlank().isEqualTo(answer.text("message"));
		assertThat(answer.text("request_id")).isEqualTo(answer.header("X-Request-Id")).isNotBlank();
	}

}
