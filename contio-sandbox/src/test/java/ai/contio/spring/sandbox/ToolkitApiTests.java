package ai.contio.spring.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ToolkitApiTests {

	private static final String TOOLKITS = "/v1/partner/admin/toolkits";

	private static final String MANIFEST = """
			{"templates":[{"spec":{"$id":"t","name":"Intake","agenda_items":[{"title":"Why","item_type":"DISCUSSION"}]},
			   "next_steps":[{"next_step":{"$ref":"s"},"autopilot":true}]}],
			 "next_steps":[{"spec":{"$id":"s","name":"Write it up","type":"ai"}}]}
			""";

	private static ContioSandbox sandbox;

	private final SandboxClient client = SandboxClient.of(sandbox);

	private SandboxClient ada = this.client;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
		this.ada = this.client
			.bearer(sandbox.accessToken("ada@example.com", "toolkits:read", "toolkits:write", "meetings:read"));
	}

	@Test
	void makesTemplatesAndNextStepsWhereItIsInstalledAndTakesThemAway() {
		String id = create("intake", MANIFEST).at("/toolkit/id").asString();
		assertThat(templates()).doesNotContain("Intake");
		JsonNode installation = this.ada.send("POST", "/v1/partner/user/toolkits/" + id + "/install", "").json();
		String template = installation.at("/entities/templates/t").asString();
		assertThat(templates()).contains("Intake");
		JsonNode steps = this.ada.get("/v1/partner/user/meeting-templates/" + template + "/next-steps").json();
		assertThat(steps.at("/items/0/id").asString()).isEqualTo(installation.at("/entities/next_steps/s").asString());
		assertThat(steps.at("/items/0/autopilot").asBoolean()).isTrue();
		assertThat(this.ada.send("POST", "/v1/partner/user/toolkits/" + id + "/install", "").status()).isEqualTo(409);
		assertThat(this.ada.send("DELETE", "/v1/partner/user/toolkits/" + id + "/uninstall", "").status())
			.isEqualTo(204);
		assertThat(templates()).doesNotContain("Intake");
		assertThat(this.client.get(TOOLKITS + "/" + id + "/installations").json().at("/summary/opted_out").asInt())
			.isOne();
	}

	@Test
	void comesWithNewWorkspacesThatItIsMarkedFor() {
		String marked = create("intake", MANIFEST).at("/toolkit/id").asString();
		String chosen = create("other", MANIFEST.replace("Intake", "Other")).at("/toolkit/id").asString();
		create("neither", MANIFEST.replace("Intake", "Neither"));
		this.client.send("PATCH", TOOLKITS + "/" + marked, "{\"auto_install_on_new_workspaces\":true}");
		this.client.send("PATCH", "/v1/partner/admin/app", "{\"default_toolkit_id\":\"%s\"}".formatted(chosen));
		String basic = Base64.getEncoder()
			.encodeToString((sandbox.clientId() + ":" + sandbox.clientSecret()).getBytes(StandardCharsets.UTF_8));
		assertThat(this.client
			.send("POST", "/auth/initiate",
					"{\"email\":\"nova@example.net\",\"client_id\":\"%s\"}".formatted(sandbox.clientId()),
					Map.of("Authorization", "Basic " + basic))
			.status()).isEqualTo(200);
		this.ada = this.client.bearer(sandbox.accessToken("nova@example.net", "toolkits:read", "meetings:read"));
		assertThat(templates()).containsExactlyInAnyOrder("Intake", "Other");
		assertThat(this.ada.get("/v1/partner/user/toolkits").json().path("total").asInt()).isEqualTo(2);
		JsonNode installation = this.ada.get("/v1/partner/user/toolkits/" + marked).json().path("installation");
		assertThat(installation.at("/entities/templates/t").asString()).isNotEmpty();
		assertThat(installation.has("installed_by")).isFalse();
	}

	@Test
	void reachesInstallationsWithAVersionThatIsPublishedToPropagate() {
		String id = create("intake", MANIFEST).at("/toolkit/id").asString();
		this.ada.send("POST", "/v1/partner/user/toolkits/" + id + "/install", "");
		publish(id, "2.0.0", "none");
		assertThat(templates()).contains("Intake").doesNotContain("Intake 2.0.0");
		publish(id, "3.0.0", "normal");
		assertThat(templates()).contains("Intake 3.0.0").doesNotContain("Intake");
		JsonNode versions = this.client.get(TOOLKITS + "/" + id + "/versions").json();
		assertThat(versions.valueStream().map((version) -> version.path("status").asString()))
			.containsExactly("PUBLISHED", "DEPRECATED", "DEPRECATED");
		assertThat(this.client.get(TOOLKITS + "/" + id).text("version")).isEqualTo("3.0.0");
	}

	@Test
	void bringsAnOldVersionBack() {
		String id = create("intake", MANIFEST).at("/toolkit/id").asString();
		String first = this.client.get(TOOLKITS + "/" + id + "/versions").json().at("/0/id").asString();
		publish(id, "2.0.0", "none");
		String path = TOOLKITS + "/" + id + "/versions/" + first;
		assertThat(this.client.send("POST", path + "/republish", "").status()).isEqualTo(204);
		assertThat(this.client.get(path).text("status")).isEqualTo("PUBLISHED");
		assertThat(this.client.send("POST", path + "/republish", "").status()).isEqualTo(400);
	}

	@Test
	void reportsConflictsAndProblemsOfADryRunAndCreatesNothing() {
		int before = this.client.get(TOOLKITS).json().path("total").asInt();
		SandboxClient.Answer conflict = this.client.send("POST", TOOLKITS, """
				{"name":"n","slug":"s","version":"1","dry_run":true,
				 "manifest":{"next_steps":[{"spec":{"name":"File the order","type":"redirect"}}]}}
				""");
		assertThat(conflict.status()).isEqualTo(200);
		assertThat(conflict.json().at("/conflicts/0/conflict_type").asString()).isEqualTo("name_collision");
		assertThat(conflict.json().at("/summary/next_steps").asInt()).isOne();
		JsonNode invalid = this.client.send("POST", TOOLKITS, """
				{"name":"n","slug":"s","version":"1","dry_run":true,
				 "manifest":{"templates":[{"spec":{"name":"t"},"next_steps":[{"next_step":{"$ref":"none"}}]}]}}
				""").json();
		assertThat(invalid.at("/validation/valid").asBoolean()).isFalse();
		assertThat(invalid.at("/validation/errors/0/code").asString()).isEqualTo("UNRESOLVED_REFERENCE");
		assertThat(invalid.at("/validation/errors/0/path").asString())
			.isEqualTo("templates[0].next_steps[0].next_step");
		assertThat(this.client.get(TOOLKITS).json().path("total").asInt()).isEqualTo(before);
	}

	@Test
	void refusesAManifestThatIsNotValid() {
		SandboxClient.Answer answer = this.client.send("POST", TOOLKITS,
				"{\"name\":\"n\",\"slug\":\"s\",\"version\":\"1\",\"manifest\":{\"shortcuts\":[{\"spec\":{\"name\":\"x\"}}]}}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("manifest_validation_failed");
		assertThat(answer.text("error")).contains("shortcuts[0].spec").contains("prompt is required");
	}

	@Test
	void refusesASecondDraftAndChangesOfWhatIsPublished() {
		String sales = this.client.get(TOOLKITS).json().at("/items/0/id").asString();
		String draft = "{\"version_label\":\"9\",\"manifest\":{}}";
		assertThat(this.client.send("POST", TOOLKITS + "/" + sales + "/versions", draft).status()).isEqualTo(409);
		assertThat(this.client.send("PATCH", TOOLKITS + "/" + sales, "{\"version\":\"9\"}").status()).isEqualTo(409);
		String published = this.client.get(TOOLKITS + "/" + sales + "/versions").json().at("/1/id").asString();
		assertThat(this.client.send("DELETE", TOOLKITS + "/" + sales + "/versions/" + published, "").status())
			.isEqualTo(400);
	}

	@Test
	void exportsATemplateWithWhatItDependsOn() {
		String template = this.client.get("/v1/partner/admin/templates").json().at("/items/0/id").asString();
		JsonNode export = this.client
			.send("POST", TOOLKITS + "/export",
					"{\"template_ids\":[\"%s\"],\"shortcut_ids\":[\"none\"]}".formatted(template))
			.json();
		assertThat(export.at("/summary/templates").asInt()).isOne();
		assertThat(export.at("/summary/next_steps").asInt()).isEqualTo(2);
		assertThat(export.at("/manifest/templates/0/next_steps/0/next_step/$ref").asString())
			.isEqualTo(export.at("/manifest/next_steps/0/spec/$id").asString());
		assertThat(export.at("/warnings/0/code").asString()).isEqualTo("entity_not_found");
		assertThat(create("again", export.path("manifest").toString()).at("/validation/valid").asBoolean()).isTrue();
	}

	@Test
	void takesTheVerbOfTheSdkToo() {
		String sales = TOOLKITS + "/" + this.client.get(TOOLKITS).json().at("/items/0/id").asString();
		assertThat(this.client.send("PUT", sales, "{\"name\":\"Sales\"}").text("name")).isEqualTo("Sales");
		assertThat(this.client.send("PATCH", sales, "{\"is_active\":false}").json().path("is_active").asBoolean())
			.isFalse();
		assertThat(this.ada.get("/v1/partner/user/toolkits").json().path("total").asInt()).isOne();
	}

	@Test
	void repeatsNothingForTheSameKeyAtEitherPath() {
		String path = "/v1/partner/user/workspaces/%s/toolkits"
			.formatted(this.client.get("/v1/partner/admin/workspaces").json().at("/items/0/workspace_id").asString());
		String id = this.ada.get(path).json().at("/items/0/toolkit/id").asString();
		Map<String, String> key = Map.of("Idempotency-Key", "k-1");
		assertThat(this.ada.send("DELETE", path + "/" + id, "", key).status()).isEqualTo(204);
		SandboxClient.Answer again = this.ada.send("DELETE", "/v1/partner/user/toolkits/" + id + "/uninstall", "", key);
		assertThat(again.status()).isEqualTo(204);
		assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
	}

	private JsonNode create(String slug, String manifest) {
		SandboxClient.Answer answer = this.client.send("POST", TOOLKITS,
				"{\"name\":\"n\",\"slug\":\"%s\",\"version\":\"1.0.0\",\"manifest\":%s}".formatted(slug, manifest));
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		return answer.json();
	}

	private void publish(String toolkit, String label, String propagation) {
		String versions = TOOLKITS + "/" + toolkit + "/versions";
		String id = this.client
			.send("POST", versions,
					"{\"version_label\":\"%s\",\"manifest\":%s}".formatted(label,
							MANIFEST.replace("Intake", "Intake " + label)))
			.json()
			.at("/version/id")
			.asString();
		assertThat(this.client
			.send("POST", versions + "/" + id + "/publish", "{\"propagation\":\"%s\"}".formatted(propagation))
			.status()).isEqualTo(204);
	}

	private List<String> templates() {
		return this.ada.get("/v1/partner/user/meeting-templates")
			.json()
			.path("items")
			.valueStream()
			.map((item) -> item.path("name").asString())
			.toList();
	}

}
