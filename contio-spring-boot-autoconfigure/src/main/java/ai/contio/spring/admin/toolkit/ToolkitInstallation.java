package ai.contio.spring.admin.toolkit;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A workspace that has a toolkit, or had it. The vendor's specification promises none of
 * its fields.
 *
 * @param workspaceId the id of the workspace
 * @param workspaceName the name of the workspace
 * @param status whether it has the toolkit
 * @param versionLabel the label of the version that it has
 * @param installedAt when it got the toolkit
 * @param uninstalledAt when it removed the toolkit
 */
public record ToolkitInstallation(@Nullable String workspaceId, @Nullable String workspaceName,
		@Nullable InstallationStatus status, @Nullable String versionLabel, @Nullable OffsetDateTime installedAt,
		@Nullable OffsetDateTime uninstalledAt) {

}
