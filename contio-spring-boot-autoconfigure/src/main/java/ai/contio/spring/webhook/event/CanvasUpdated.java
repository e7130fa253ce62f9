package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A canvas's properties changed. Changes of what is written on it are
 * {@link CanvasContentUpdated}. Contio sends it since version 1.14.0 of its API.
 *
 * @param canvasId the canvas
 * @param title the title of the canvas
 * @param workspaceId the workspace that the canvas belongs to
 * @param ownedByUserId the user who owns the canvas
 * @param templateId the template it was made from; {@code null} where there is none
 * @param updatedAt when it was changed
 */
@EventType("canvas.updated")
public record CanvasUpdated(String canvasId, String title, String workspaceId, String ownedByUserId,
		FieldValue<String> templateId, OffsetDateTime updatedAt) implements ContioEvent {
}
