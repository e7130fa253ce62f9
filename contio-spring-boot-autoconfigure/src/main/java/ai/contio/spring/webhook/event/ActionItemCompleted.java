package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An action item was ticked off.
 *
 * @param actionItemId the action item
 * @param assigneeId whose item it is
 * @param completedAt when it was completed
 * @param completedByUserId who completed it
 * @param meetingId the meeting
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("action_item.completed")
public record ActionItemCompleted(String actionItemId, FieldValue<String> assigneeId, OffsetDateTime completedAt,
		String completedByUserId, String meetingId, String title, String workspaceId) implements ContioEvent {

}
