package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;
import ai.contio.spring.user.actionitem.ActionItemStatus;

/**
 * An action item's status or details changed.
 *
 * @param actionItemId the action item
 * @param meetingId the meeting it comes from
 * @param workspaceId the workspace that the action item belongs to
 * @param assigneeId the user it is assigned to; {@code null} where there is none
 * @param status how far it has come
 * @param isCompleted whether it is done
 * @param updatedAt when it was changed
 */
@EventType("action_item.updated")
public record ActionItemUpdated(String actionItemId, String meetingId, String workspaceId,
		FieldValue<String> assigneeId, ActionItemStatus status, boolean isCompleted,
		OffsetDateTime updatedAt) implements ContioEvent {
}
