package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An action item was marked as completed.
 *
 * @param actionItemId the action item
 * @param title what is to be done
 * @param meetingId the meeting it comes from
 * @param workspaceId the workspace that the action item belongs to
 * @param assigneeId the user it is assigned to; {@code null} where there is none
 * @param completedByUserId the user who marked it
 * @param completedAt when it was marked
 */
@EventType("action_item.completed")
public record ActionItemCompleted(String actionItemId, String title, String meetingId, String workspaceId,
		FieldValue<String> assigneeId, String completedByUserId, OffsetDateTime completedAt) implements ContioEvent {
}
