package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Access to a canvas changed: for its workspace, for everybody with the link, or both.
 * Contio sends it since version 1.14.0 of its API.
 *
 * @param canvasId the canvas
 * @param workspaceId the workspace that the canvas belongs to
 * @param workspaceCanvasRole the role of the members of the workspace, if it changed
 * @param canvasLinkRole the role of whoever has the link, if it changed
 * @param changedAt when access changed
 */
@EventType("canvas.access_changed")
public record CanvasAccessChanged(String canvasId, String workspaceId, @Nullable RoleChange workspaceCanvasRole,
		@Nullable RoleChange canvasLinkRole, OffsetDateTime changedAt) implements ContioEvent {

	/**
	 * What somebody may do with the canvas, before and after.
	 *
	 * @param oldRole the role until now
	 * @param newRole the role from now on
	 */
	public record RoleChange(String oldRole, String newRole) {
	}

}
