package ai.contio.spring.webhook.event;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An action item was given to one of the partner's automations.
 *
 * @param actionItemId the action item
 * @param assignmentId the assignment
 * @param automationDataPayload what the automation was configured to be given, in any
 * shape
 * @param automationId the automation
 * @param automationName the name of the automation
 * @param confidenceScore how sure Contio is of the match, from 0 to 1
 * @param createdAt when it was created
 * @param meetingId the meeting
 * @param status the status it is in
 * @param workspaceId the workspace
 */
@EventType("automation.assignment.created")
public record AutomationAssignmentCreated(String actionItemId, String assignmentId,
		@Nullable JsonNode automationDataPayload, String automationId, String automationName,
		@Nullable BigDecimal confidenceScore, OffsetDateTime createdAt, String meetingId, String status,
		String workspaceId) implements ContioEvent {

}
