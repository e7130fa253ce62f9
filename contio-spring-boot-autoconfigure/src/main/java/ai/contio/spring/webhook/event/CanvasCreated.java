package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A canvas was created. Contio sends it since version 1.14.0 of its API.
 *
 * @param canvasId the canvas
 * @param title the title of the canvas
 * @param workspaceId the workspace that the canvas belongs to
 * @param ownedByUserId the user who owns the canvas
 * @param createdByUserId the user who created it
 * @param templateId the template it was made from; {@code null} where there is none
 * @param createdAt when it was created
 */
@EventType("canvas.created")
public record CanvasCreated(String canvasId, String title, String workspaceId, String ownedByUserId,
		String createdByUserId, FieldValue<String> templateId, OffsetDateTime createdAt) implements ContioEvent {
}
