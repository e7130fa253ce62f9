package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An action item came into being.
 *
 * @param actionItemId the action item
 * @param assigneeId whose item it is
 * @param createdAt when it was created
 * @param meetingId the meeting
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("action_item.created")
public record ActionItemCreated(String actionItemId, FieldValue<String> assigneeId, OffsetDateTime createdAt,
		String meetingId, String title, String workspaceId) implements ContioEvent {

}
