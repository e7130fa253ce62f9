package ai.contio.spring.webhook.event;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An action item was given to one of the partner's workflows. Contio replaced this type
 * by {@link AutomationAssignmentCreated}.
 *
 * @param actionItemId the action item
 * @param assignmentId the assignment
 * @param confidenceScore how sure Contio is of the match, from 0 to 1
 * @param createdAt when it was created
 * @param meetingId the meeting
 * @param status the status it is in
 * @param workflowDataPayload what the workflow was configured to be given, in any shape
 * @param workflowId the workflow
 * @param workflowName the name of the workflow
 * @param workspaceId the workspace
 */
@EventType("workflow.assignment.created")
public record WorkflowAssignmentCreated(String actionItemId, String assignmentId, @Nullable BigDecimal confidenceScore,
		OffsetDateTime createdAt, String meetingId, String status, @Nullable JsonNode workflowDataPayload,
		String workflowId, String workflowName, String workspaceId) implements ContioEvent {

}
