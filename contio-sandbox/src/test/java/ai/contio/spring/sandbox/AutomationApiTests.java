package ai.contio.spring.sandbox;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AutomationApiTests {

	private static final String AUTOMATIONS = "/v1/partner/admin/automations";

	private static final String ALIAS = "/v1/partner/admin/automation";

	private static final String VALID = """
			{"name":"File orders","description":"With the supplier","trigger_type":"action_item_created",
			 "actions":[{"type":"webhook","config":{"url":"https://example.com/orders"}},
			            {"type":"webhook","webhook_url":"https://example.com/guide"}]}
			""";

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

	@ParameterizedTest
	@ValueSource(strings = { AUTOMATIONS, ALIAS })
	void createsReadsAndDeletes(String path) {
		SandboxClient.Answer created = this.client.send("POST", path, VALID);
		assertThat(created.status()).isEqualTo(201);
		String id = created.text("id");
		JsonNode automation = this.client.get(path + "/" + id).json();
		assertThat(automation).isEqualTo(created.json());
		assertThat(automation.propertyNames()).containsExactlyInAnyOrder("id", "partner_app_id", "name", "description",
				"trigger_type", "actions", "status", "created_at", "updated_at");
		assertThat(automation.at("/actions/0/config/url").asString()).isEqualTo("https://example.com/orders");
		assertThat(automation.at("/actions/1/webhook_url").asString()).isEqualTo("https://example.com/guide");
		SandboxClient.Answer deleted = this.client.send("DELETE", path + "/" + id, "");
		assertThat(deleted.status()).isEqualTo(204);
		assertThat(deleted.header("X-API-Version")).matches("\\d+\\.\\d+");
		assertError(this.client.get(path + "/" + id), 404, "not_found");
		assertError(this.client.send("DELETE", path + "/" + id, ""), 404, "not_found");
	}

	@Test
	void showsTheSameAutomationsUnderBothPaths() {
		String id = this.client.send("POST", AUTOMATIONS, VALID).text("id");
		assertThat(this.client.get(ALIAS + "/" + id).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PATCH", "PUT" })
	void changesOnlyWhatIsGiven(String method) {
		String id = this.client.send("POST", AUTOMATIONS, VALID).text("id");
		JsonNode updated = this.client.send(method, AUTOMATIONS + "/" + id, "{\"name\":\"New name\"}").json();
		assertThat(updated.path("name").asString()).isEqualTo("New name");
		assertThat(updated.path("description").asString()).isEqualTo("With the supplier");
		assertThat(updated.path("actions").size()).isEqualTo(2);
	}

	@Test
	void clearsADescriptionThatIsNull() {
		String id = this.client.send("POST", AUTOMATIONS, VALID).text("id");
		assertThat(
				this.client.send("PATCH", AUTOMATIONS + "/" + id, "{\"description\":null}").json().has("description"))
			.isFalse();
	}

	@Test
	void takesTheStatusInBothSpellings() {
		String id = this.client.send("POST", AUTOMATIONS, VALID).text("id");
		String path = AUTOMATIONS + "/" + id;
		assertThat(this.client.send("PATCH", path, "{\"is_active\":false}").text("status")).isEqualTo("inactive");
		assertThat(this.client.send("PATCH", path, "{\"status\":\"active\"}").text("status")).isEqualTo("active");
		assertError(this.client.send("PATCH", path, "{\"status\":\"active\",\"is_active\":false}"), 400,
				"validation_error");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{}                                                                                     | validation_error
					{"name":"n","trigger_type":"meeting_ended"}                                            | validation_error
					{"name":"n","trigger_type":"meeting_ended","actions":[]}                               | validation_error
					{"name":"n","trigger_type":"meeting_ended","actions":[{}]}                             | validation_error
					{"name":"n","trigger_type":"meeting_ended","actions":[{"type":" "}]}                   | validation_error
					{"name":"n","trigger_type":"full_moon","actions":[{"type":"webhook"}]}                 | validation_error
					{"name":"","trigger_type":"meeting_ended","actions":[{"type":"webhook"}]}              | validation_error
					{"trigger_type":"meeting_ended","actions":[{"type":"webhook"}]}                        | validation_error
					{"name":"n","trigger_type":"meeting_ended","actions":[{"type":"w","webhook_url":"x"}]} | validation_error
					{"name":1,"trigger_type":"meeting_ended","actions":[{"type":"webhook"}]}               | invalid_request_body
					{"name":"n","trigger_type":"meeting_ended","actions":{}}                               | invalid_request_body
					{"name":"n","trigger_type":"meeting_ended","actions":["webhook"]}                      | invalid_request_body
					{"name":"n","trigger_type":"meeting_ended","actions":[{"type":"w","config":{"n":1}}]}  | invalid_request_body
					{"name":                                                                               | invalid_request_body
					""")
	void refusesWhatIsNoAutomation(String body, String code) {
		assertError(this.client.send("POST", AUTOMATIONS, body), 400, code);
		assertThat(this.client.get(AUTOMATIONS).json().path("total").asInt()).isZero();
	}

	@Test
	void saysWhichFieldIsAtFault() {
		assertThat(this.client
			.send("POST", AUTOMATIONS,
					"{\"name\":\"n\",\"trigger_type\":\"meeting_ended\",\"actions\":[{\"type\":\"w\"},{\"type\":7}]}")
			.text("error")).isEqualTo("'actions[1].type' must be text, but is a number.");
	}

	@Test
	void tellsAMalformedIdFromAnUnknownOne() {
		for (String method : new String[] { "GET", "PUT", "PATCH" }) {
			assertError(this.client.send(method, AUTOMATIONS + "/1-2-3-4-5", "{}"), 400, "invalid_automation_id");
			assertError(this.client.send(method, AUTOMATIONS + "/" + UUID.randomUUID(), "{}"), 404, "not_found");
		}
		assertError(this.client.send("DELETE", AUTOMATIONS + "/1-2-3-4-5", ""), 404, "not_found");
	}

	@Test
	void pagesThroughTheList() {
		for (int i = 0; i < 5; i++) {
			this.client.send("POST", AUTOMATIONS, VALID.replace("File orders", "Automation " + i));
		}
		JsonNode page = this.client.get(AUTOMATIONS + "?limit=2&offset=4").json();
		assertThat(page.path("items").size()).isOne();
		assertThat(page.at("/items/0/name").asString()).isEqualTo("Automation 4");
		assertThat(page.path("total").asInt()).isEqualTo(5);
		assertThat(page.path("limit").asInt()).isEqualTo(2);
		assertThat(page.path("offset").asInt()).isEqualTo(4);
		assertThat(this.client.get(AUTOMATIONS).json().path("limit").asInt()).isEqualTo(50);
		assertThat(this.client.get(AUTOMATIONS + "?offset=2147483647").json().path("items").size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=-1", "limit=101", "limit=ten", "limit=99999999999", "offset=-1",
			"offset=1.5" })
	void refusesPagesThatCannotBe(String query) {
		assertError(this.client.get(AUTOMATIONS + "?" + query), 400, "invalid_request");
	}

	private void assertError(SandboxClient.Answer answer, int status, String code) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("error")).isNotBlank();
		assertThat(answer.text("request_id")).isEqualTo(answer.header("X-Request-Id")).isNotBlank();
	}

}
