package ai.contio.spring.webhook.event;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An action item was assigned to one of the partner app's automations. It replaced
 * {@code workflow.assignment.created}.
 *
 * @param assignmentId the assignment
 * @param automationId the automation
 * @param automationName the name of the automation
 * @param actionItemId the action item that was assigned
 * @param meetingId the meeting it comes from
 * @param workspaceId the workspace that the action item belongs to
 * @param status the status of the assignment
 * @param confidenceScore how sure Contio is that the automation fits, if it says
 * @param automationDataPayload the data that was gathered for the automation, in the form
 * that the automation itself defines, if any
 * @param createdAt when it was assigned
 */
@EventType("automation.assignment.created")
public record AutomationAssignmentCreated(String assignmentId, String automationId, String automationName,
		String actionItemId, String meetingId, String workspaceId, String status, @Nullable BigDecimal confidenceScore,
		@Nullable JsonNode automationDataPayload, OffsetDateTime createdAt) implements ContioEvent {
}
