package ai.contio.spring.user.toolkit;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A toolkit that is installed in a workspace.
 *
 * @param id the id of the installation
 * @param toolkitId the id of the toolkit
 * @param workspaceId the id of the workspace
 * @param installedBy the id of the user who installed it
 * @param installedAt when it was installed
 * @param entities what was created
 */
public record ToolkitInstallation(@Nullable String id, @Nullable String toolkitId, @Nullable String workspaceId,
		@Nullable String installedBy, @Nullable OffsetDateTime installedAt, @Nullable InstalledEntities entities) {

}
