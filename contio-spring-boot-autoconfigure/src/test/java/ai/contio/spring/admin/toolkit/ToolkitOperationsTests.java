package ai.contio.spring.admin.toolkit;

import ai.contio.spring.admin.AdminServer;
import ai.contio.spring.admin.toolkit.manifest.ManifestNextStep;
import ai.contio.spring.admin.toolkit.manifest.ManifestNextStepSpec;
import ai.contio.spring.admin.toolkit.manifest.NextStepType;
import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.all;
import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Toolkits and their versions.
 */
class ToolkitOperationsTests {

	private static final ToolkitManifest MANIFEST = ToolkitManifest.empty()
		.withNextSteps(
				ManifestNextStep.of(ManifestNextStepSpec.of("Invoice", NextStepType.AI).withAiPrompt("Write it")));

	private static final String MANIFEST_JSON = "{\"next_steps\":[{\"spec\":{\"name\":\"Invoice\",\"type\":\"ai\","
			+ "\"ai_prompt\":\"Write it\"}}]}";

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	private final ToolkitOperations toolkits = this.server.operations(ToolkitOperations.class);

	private final ToolkitVersionOperations versions = this.server.operations(ToolkitVersionOperations.class);

	@Test
	void dryRunSaysWhatWouldBe() {
		this.server.json(200, "{\"validation\":{\"valid\":false,\"errors\":[{\"path\":\"next_steps[0]\"}]},"
				+ "\"conflicts\":[{\"entity_name\":\"Invoice\"}]}");
		ToolkitCreation creation = get(
				this.toolkits.create(NewToolkit.of("Sales", "sales", "1.0.0", MANIFEST).asDryRun()));
		assertThat(creation.toolkit()).isNull();
		assertThat(creation.validation().errors()).extracting(ManifestFinding::path).containsExactly("next_steps[0]");
		assertThat(creation.conflicts()).extracting(ManifestConflict::entityName).containsExactly("Invoice");
		assertThat(this.server.requests()).containsExactly("POST /toolkits {\"name\":\"Sales\",\"slug\":\"sales\","
				+ "\"version\":\"1.0.0\",\"manifest\":" + MANIFEST_JSON + ",\"dry_run\":true}");
	}

	@Test
	void manifestThatIsExportedCanBeSentAgain() {
		this.server.json(200, "{\"manifest\":" + MANIFEST_JSON + "}").json(201, "{\"version\":{\"id\":\"v-2\"}}");
		ToolkitExport export = get(this.toolkits.export("k-1"));
		ToolkitVersionCreation creation = get(
				this.versions.create("k-1", NewToolkitVersion.of("2.0.0", export.manifest())));
		assertThat(creation.version().id()).isEqualTo("v-2");
		assertThat(this.server.requests()).containsExactly("GET /toolkits/k-1/export",
				"POST /toolkits/k-1/versions {\"version_label\":\"2.0.0\",\"manifest\":" + MANIFEST_JSON + "}");
	}

	@Test
	void versionsComeAtOnceAndArePublishedAsTheToolkitSaysOrOtherwise() {
		this.server.json(200, "[{\"id\":\"v-1\",\"status\":\"DRAFT\"},{\"id\":\"v-2\"}]").json(204, "").json(204, "");
		assertThat(get(this.versions.list("k-1"))).extracting(ToolkitVersion::id).containsExactly("v-1", "v-2");
		get(this.versions.publish("k-1", "v-1"));
		get(this.versions.publish("k-1", "v-1", new VersionPublication(Propagation.FORCE)));
		assertThat(this.server.requests()).containsExactly("GET /toolkits/k-1/versions",
				"POST /toolkits/k-1/versions/v-1/publish {}",
				"POST /toolkits/k-1/versions/v-1/publish {\"propagation\":\"force\"}");
	}

	@Test
	void installationsHaveNoTotalAndEndWithAShortPage() {
		this.server.json(200, "{\"items\":[{\"workspace_id\":\"w-1\"}],\"limit\":1,\"summary\":{\"opted_out\":8}}")
			.json(200, "{\"items\":[],\"limit\":1}");
		assertThat(all(this.toolkits.listAllInstallations("k-1"))).extracting(ToolkitInstallation::workspaceId)
			.containsExactly("w-1");
		assertThat(this.server.requests()).containsExactly("GET /toolkits/k-1/installations?limit=100&offset=0",
				"GET /toolkits/k-1/installations?limit=100&offset=1");
	}

	@Test
	void manifestIsCheckedBeforeItIsSent() {
		ToolkitManifest broken = ToolkitManifest.empty().withNextSteps(new ManifestNextStep(null, null, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> NewToolkit.of("Sales", "sales", "1.0.0", broken))
			.withMessage("The manifest would be refused: next_steps[0] needs an id or a spec, but has neither");
	}

}
