package ai.contio.spring.starter.operation;

import ai.contio.spring.admin.toolkit.InstallationPage;
import ai.contio.spring.admin.toolkit.InstallationStatus;
import ai.contio.spring.admin.toolkit.NewToolkit;
import ai.contio.spring.client.ContioConflictException;
import ai.contio.spring.user.template.MeetingTemplate;
import ai.contio.spring.user.toolkit.AvailableToolkit;
import ai.contio.spring.user.toolkit.ToolkitInstallation;
import ai.contio.spring.user.toolkit.ToolkitWithInstallation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Toolkits, as users install them.
 */
interface InstallationJourney extends Journey {

	@Test
	default void toolkitIsInstalledAndTakenAway() {
		String toolkit = answer(admin().toolkits()
			.create(NewToolkit.of("Kilns", "installed", "1.0.0", Manifests.full()).withDescription("d"))).toolkit()
			.id();
		String workspace = answer(contio().profile().get()).workspaceId();
		ToolkitInstallation installed = answer(contio().toolkits().install(toolkit));
		assertThat(installed.workspaceId()).isEqualTo(workspace);
		assertThat(installed.installedBy()).isEqualTo(adaId());
		assertThat(installed.entities().templates()).containsOnlyKeys("visit");
		assertThat(installed.entities().nextSteps()).containsOnlyKeys("offer");
		assertThat(installed.entities().actionButtons()).containsOnlyKeys("send");
		assertThat(installed.entities().shortcuts()).containsOnlyKeys("ask");
		assertThat(answer(contio().templates().list()).items()).extracting(MeetingTemplate::id)
			.contains(installed.entities().templates().get("visit"));
		ToolkitWithInstallation found = answer(contio().toolkits().get(toolkit));
		assertThat(found.installation()).isEqualTo(installed);
		assertThat(found.toolkit().description()).isEqualTo("d");
		assertThat(found.toolkit().templatesCount()).isEqualTo(1);
		assertThat(answer(contio().toolkits().list()).items()).extracting(AvailableToolkit::id).contains(toolkit);
		assertThat(answer(contio().toolkits().listInstalled(workspace)).items()).contains(found);
		assertThatExceptionOfType(ContioConflictException.class)
			.isThrownBy(() -> answer(contio().toolkits().install(toolkit)));
		InstallationPage before = answer(admin().toolkits().listInstallations(toolkit));
		assertThat(before.items()).singleElement()
			.satisfies((one) -> assertThat(one.status()).isEqualTo(InstallationStatus.ACTIVE));
		answer(contio().toolkits().uninstall(workspace, toolkit));
		assertThat(answer(contio().toolkits().get(toolkit)).installation()).isNull();
		assertThat(answer(admin().toolkits().listInstallations(toolkit)).summary().optedOut()).isEqualTo(1);
	}

}
