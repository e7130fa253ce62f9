package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The properties of a canvas changed. Since contract 1.14.0.
 *
 * @param canvasId the canvas
 * @param ownedByUserId whose canvas it is
 * @param templateId the template
 * @param title the title
 * @param updatedAt when it changed
 * @param workspaceId the workspace
 */
@EventType("canvas.updated")
public record CanvasUpdated(String canvasId, String ownedByUserId, FieldValue<String> templateId, String title,
		OffsetDateTime updatedAt, String workspaceId) implements ContioEvent {

}
