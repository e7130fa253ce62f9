package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * The content of a canvas changed. Contio sends it since version 1.14.0 of its API.
 *
 * @param canvasId the canvas
 * @param workspaceId the workspace that the canvas belongs to
 * @param ownedByUserId the user who owns the canvas
 * @param contentVersion the version of the content
 * @param contentEtag the entity tag of the content
 * @param lastEditedBy who changed it; {@code null} where nobody is named
 * @param updatedAt when it was changed
 */
@EventType("canvas.content_updated")
public record CanvasContentUpdated(String canvasId, String workspaceId, String ownedByUserId, long contentVersion,
		String contentEtag, FieldValue<String> lastEditedBy, OffsetDateTime updatedAt) implements ContioEvent {
}
