package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A canvas was deleted. Since contract 1.14.0.
 *
 * @param canvasId the canvas
 * @param deletedAt when it was deleted
 * @param ownedByUserId whose canvas it is
 * @param workspaceId the workspace
 */
@EventType("canvas.deleted")
public record CanvasDeleted(String canvasId, OffsetDateTime deletedAt, String ownedByUserId,
		String workspaceId) implements ContioEvent {

}
