package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A canvas came into being. Since contract 1.14.0.
 *
 * @param canvasId the canvas
 * @param createdAt when it was created
 * @param createdByUserId who created it
 * @param ownedByUserId whose canvas it is
 * @param templateId the template
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("canvas.created")
public record CanvasCreated(String canvasId, OffsetDateTime createdAt, String createdByUserId, String ownedByUserId,
		FieldValue<String> templateId, String title, String workspaceId) implements ContioEvent {

}
