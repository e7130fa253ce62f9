package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * What a canvas holds changed. Since contract 1.14.0.
 *
 * @param canvasId the canvas
 * @param contentEtag the entity tag of the content
 * @param contentVersion the version of the content
 * @param lastEditedBy who edited it last
 * @param ownedByUserId whose canvas it is
 * @param updatedAt when it changed
 * @param workspaceId the workspace
 */
@EventType("canvas.content_updated")
public record CanvasContentUpdated(String canvasId, String contentEtag, long contentVersion,
		FieldValue<String> lastEditedBy, String ownedByUserId, OffsetDateTime updatedAt,
		String workspaceId) implements ContioEvent {

}
