package ai.contio.spring.starter.operation;

import java.util.List;

import ai.contio.spring.admin.toolkit.EntityExport;
import ai.contio.spring.admin.toolkit.NewToolkit;
import ai.contio.spring.admin.toolkit.NewToolkitVersion;
import ai.contio.spring.admin.toolkit.Propagation;
import ai.contio.spring.admin.toolkit.Toolkit;
import ai.contio.spring.admin.toolkit.ToolkitCreation;
import ai.contio.spring.admin.toolkit.ToolkitExport;
import ai.contio.spring.admin.toolkit.ToolkitUpdate;
import ai.contio.spring.admin.toolkit.ToolkitVersion;
import ai.contio.spring.admin.toolkit.ToolkitVersionCreation;
import ai.contio.spring.admin.toolkit.ToolkitVersionUpdate;
import ai.contio.spring.admin.toolkit.VersionPublication;
import ai.contio.spring.admin.toolkit.VersionStatus;
import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import ai.contio.spring.client.ContioNotFoundException;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Toolkits and their versions, as the partner makes them.
 */
interface ToolkitJourney extends Journey {

	@Test
	default void toolkitsAreTriedCreatedChangedAndDeleted() {
		NewToolkit sent = NewToolkit.of(NAME, "kilns", "1.0.0", Manifests.full()).withDescription("d");
		ToolkitCreation tried = answer(admin().toolkits().create(sent.asDryRun()));
		assertThat(tried.toolkit()).isNull();
		assertThat(tried.validation().valid()).isTrue();
		assertThat(tried.summary().templates()).isEqualTo(1);
		Toolkit created = answer(admin().toolkits().create(sent)).toolkit();
		assertArrived(sent, created, "dryRun");
		assertThat(answer(admin().toolkits().get(created.id()))).isEqualTo(created);
		ToolkitUpdate update = ToolkitUpdate.builder()
			.name("New")
			.clearDescription()
			.active(false)
			.autoInstallOnNewWorkspaces(true)
			.autoPropagate(true)
			.build();
		Toolkit changed = answer(admin().toolkits().update(created.id(), update));
		assertChanged(created, update, changed);
		assertThat(answer(admin().toolkits().list()).items()).contains(changed);
		answer(admin().toolkits().delete(created.id()));
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(admin().toolkits().get(created.id())));
	}

	@Test
	default void versionsAreDraftedPublishedAndBroughtBack() {
		String toolkit = create("versions");
		ToolkitVersion first = versions(toolkit).get(0);
		assertThat(first.manifest()).isEqualTo(Manifests.full());
		NewToolkitVersion sent = NewToolkitVersion.of("2.0.0", Manifests.full().withToolkitPrompt("Be kind"))
			.withChangelog("Kinder");
		assertThat(answer(admin().toolkitVersions().create(toolkit, sent.asDryRun())).version()).isNull();
		ToolkitVersionCreation creation = answer(admin().toolkitVersions().create(toolkit, sent));
		ToolkitVersion draft = creation.version();
		assertArrived(sent, draft, "dryRun");
		assertThat(draft.status()).isEqualTo(VersionStatus.DRAFT);
		ToolkitVersionUpdate update = ToolkitVersionUpdate.builder()
			.versionLabel("2.0.1")
			.clearChangelog()
			.manifest(Manifests.full().withToolkitPrompt("Be quick"))
			.build();
		ToolkitVersion changed = answer(admin().toolkitVersions().update(toolkit, draft.id(), update));
		assertChanged(draft, update, changed);
		assertThat(answer(admin().toolkitVersions().get(toolkit, draft.id()))).isEqualTo(changed);
		answer(admin().toolkitVersions().publish(toolkit, draft.id(), new VersionPublication(Propagation.FORCE)));
		assertThat(answer(admin().toolkits().get(toolkit)).version()).isEqualTo("2.0.1");
		answer(admin().toolkitVersions().republish(toolkit, first.id()));
		assertThat(versions(toolkit)).filteredOn((version) -> version.status().equals(VersionStatus.PUBLISHED))
			.extracting(ToolkitVersion::id)
			.containsExactly(first.id());
	}

	@Test
	default void draftIsDiscarded() {
		String toolkit = create("drafts");
		ToolkitVersion draft = answer(
				admin().toolkitVersions().create(toolkit, NewToolkitVersion.of("2.0.0", ToolkitManifest.empty())))
			.version();
		assertThat(versions(toolkit)).contains(draft).hasSize(2);
		answer(admin().toolkitVersions().discard(toolkit, draft.id()));
		assertThat(versions(toolkit)).hasSize(1);
	}

	@Test
	default void toolkitThatIsExportedCanBeSentAgain() {
		String toolkit = create("exported");
		ToolkitExport export = answer(admin().toolkits().export(toolkit));
		assertThat(export.metadata().slug()).isEqualTo("exported");
		assertThat(export.manifest()).isEqualTo(Manifests.full());
		NewToolkit copy = NewToolkit.of("Copy", "copy", "1.0.0", export.manifest());
		assertThat(answer(admin().toolkits().create(copy)).toolkit().manifest()).isEqualTo(Manifests.full());
		String template = answer(admin().templates().list()).items().get(0).id();
		EntityExport wanted = EntityExport.empty().withName(NAME).withDescription("d").withTemplateIds(template);
		ToolkitExport entities = answer(admin().toolkits().exportEntities(wanted));
		assertThat(entities.metadata().name()).isEqualTo(NAME);
		assertThat(entities.metadata().description()).isEqualTo("d");
		assertThat(entities.summary().templates()).isEqualTo(1);
		assertThat(entities.manifest().templates()).hasSize(1);
	}

	private String create(String slug) {
		return answer(admin().toolkits().create(NewToolkit.of(NAME, slug, "1.0.0", Manifests.full()))).toolkit().id();
	}

	private List<ToolkitVersion> versions(String toolkit) {
		return answer(admin().toolkitVersions().list(toolkit));
	}

}
