package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Who may see or edit a canvas changed. Since contract 1.14.0.
 *
 * @param canvasId the canvas
 * @param canvasLinkRole how the role of people with the link changed
 * @param changedAt when it changed
 * @param workspaceCanvasRole how the role of the workspace changed
 * @param workspaceId the workspace
 */
@EventType("canvas.access_changed")
public record CanvasAccessChanged(String canvasId, @Nullable RoleChange canvasLinkRole, OffsetDateTime changedAt,
		@Nullable RoleChange workspaceCanvasRole, String workspaceId) implements ContioEvent {

	/**
	 * A change of role.
	 *
	 * @param newRole the role from now on
	 * @param oldRole the role until now
	 */
	public record RoleChange(String newRole, String oldRole) {

	}

}
