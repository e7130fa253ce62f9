package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A canvas was deleted. Contio sends it since version 1.14.0 of its API.
 *
 * @param canvasId the canvas
 * @param workspaceId the workspace that the canvas belonged to
 * @param ownedByUserId the user who owned the canvas
 * @param deletedAt when it was deleted
 */
@EventType("canvas.deleted")
public record CanvasDeleted(String canvasId, String workspaceId, String ownedByUserId,
		OffsetDateTime deletedAt) implements ContioEvent {
}
