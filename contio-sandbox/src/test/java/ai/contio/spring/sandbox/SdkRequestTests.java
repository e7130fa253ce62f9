package ai.contio.spring.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the vendor's SDK for TypeScript sends, or relies on, where the specification says
 * something else or nothing. The sandbox takes both.
 */
class SdkRequestTests {

	private static final String ADMIN = "/v1/partner/admin";

	private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

	private final UserApiSandbox contio = new UserApiSandbox((settings) -> {
	});

	private final SandboxClient ada = this.contio.ada();

	private final SandboxClient admin = SandboxClient.of(this.contio.sandbox());

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void executesANextStepAndPressesAButtonWithoutABody() {
		JsonNode step = this.ada.get(UserApiSandbox.RENEWAL + "/next-steps").json().at("/items/0");
		String execute = UserApiSandbox.RENEWAL + "/next-steps/" + step.path("id").asString() + "/execute";
		assertThat(this.ada.send("POST", execute, "").text("status")).isEqualTo("processing");
		assertThat(this.ada.send("POST", execute, "{\"parameters\":{\"tone\":\"short\"}}", JSON).status())
			.isEqualTo(200);
		String press = UserApiSandbox.RENEWAL + "/action-buttons/" + step.at("/action_buttons/0/id").asString()
				+ "/trigger";
		assertThat(this.ada.send("POST", press, "").text("invocation_id")).isNotEmpty();
		assertThat(this.ada.send("POST", press, "[]", JSON).status()).isEqualTo(400);
	}

	@Test
	void takesListsOfTextAmongTheSettingsOfAnAction() {
		SandboxClient.Answer created = automation("{\"phrases\":[\"to order\",\"paddle\"]}");
		assertThat(created.status()).isEqualTo(201);
		JsonNode read = this.admin.get(ADMIN + "/automations/" + created.text("id")).json();
		assertThat(read.at("/actions/0/config/phrases/1").asString()).isEqualTo("paddle");
		assertThat(automation("{\"url\":\"https://crm.example.com\"}").status()).isEqualTo(201);
		SandboxClient.Answer refused = automation("{\"phrases\":[1]}");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.body()).contains("'actions[0].config.phrases[0]' must be text");
	}

	private SandboxClient.Answer automation(String config) {
		return this.admin.send("POST", ADMIN + "/automations", """
				{"name":"Phrases","trigger_type":"action_item_created",\
				"actions":[{"type":"phrase_match","config":%s}]}""".formatted(config), JSON);
	}

	@Test
	void takesTheKindsOfNextStepsThatTheSdkHasAndItsDryRunOfAnInstallation() {
		SandboxClient installer = this.admin
			.bearer(this.contio.sandbox().accessToken("ada@example.com", "toolkits:write"));
		for (String type : new String[] { "AI", "STANDARD" }) {
			SandboxClient.Answer created = this.admin.send("POST", ADMIN + "/toolkits", """
					{"name":"Kit","slug":"kit-%s","version":"1.0.0","manifest":{\
					"next_steps":[{"spec":{"name":"Invoice","type":"%s"}}]}}""".formatted(type.toLowerCase(), type),
					JSON);
			assertThat(created.status()).isEqualTo(201);
			assertThat(created.json().at("/toolkit/manifest/next_steps/0/spec/type").asString()).isEqualTo(type);
			String install = "/v1/partner/user/toolkits/" + created.json().at("/toolkit/id").asString() + "/install";
			SandboxClient.Answer dry = installer.send("POST", install, "{\"dry_run\":true}", JSON);
			assertThat(dry.status()).isEqualTo(200);
			assertThat(dry.json().at("/entities/next_steps").size()).isZero();
			assertThat(installer.send("POST", install, "").status()).isIn(200, 201);
		}
	}

	@Test
	void namesTheAppThatAContextDocumentCameFrom() {
		String form = """
				--b\r
				Content-Disposition: form-data; name="file"; filename="blob"\r
				Content-Type: text/markdown\r
				\r
				# Notes\r
				--b\r
				Content-Disposition: form-data; name="source_format"\r
				\r
				md\r
				--b--\r
				""";
		SandboxClient.Answer uploaded = this.ada.send("POST", UserApiSandbox.RENEWAL + "/context",
				form.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "multipart/form-data; boundary=b"));
		assertThat(uploaded.status()).isEqualTo(201);
		assertThat(uploaded.text("platform_name")).isEqualTo(this.admin.get(ADMIN + "/app").text("name"));
	}

}
