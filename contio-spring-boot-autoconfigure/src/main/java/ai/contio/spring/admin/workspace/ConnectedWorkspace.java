package ai.contio.spring.admin.workspace;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A workspace that is connected to the partner app. The vendor's specification promises
 * none of its fields.
 *
 * @param workspaceId the id of the workspace
 * @param workspaceName the name that people see
 * @param provisionedAt when it was connected
 * @param userCount how many of its users are connected
 */
public record ConnectedWorkspace(@Nullable String workspaceId, @Nullable String workspaceName,
		@Nullable OffsetDateTime provisionedAt, @Nullable Integer userCount) {

}
