package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;
import ai.contio.spring.user.actionitem.ActionItemStatus;

/**
 * The status or the details of an action item changed.
 *
 * @param actionItemId the action item
 * @param assigneeId whose item it is
 * @param isCompleted whether the item is done
 * @param meetingId the meeting
 * @param status the status it is in
 * @param updatedAt when it changed
 * @param workspaceId the workspace
 */
@EventType("action_item.updated")
public record ActionItemUpdated(String actionItemId, FieldValue<String> assigneeId, boolean isCompleted,
		String meetingId, ActionItemStatus status, OffsetDateTime updatedAt,
		String workspaceId) implements ContioEvent {

}
