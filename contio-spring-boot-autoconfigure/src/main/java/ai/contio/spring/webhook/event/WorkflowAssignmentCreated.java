package ai.contio.spring.webhook.event;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An action item was assigned to one of the partner app's workflows.
 *
 * @param assignmentId the assignment
 * @param workflowId the workflow
 * @param workflowName the name of the workflow
 * @param actionItemId the action item that was assigned
 * @param meetingId the meeting it comes from
 * @param workspaceId the workspace that the action item belongs to
 * @param status the status of the assignment
 * @param confidenceScore how sure Contio is that the workflow fits, if it says
 * @param workflowDataPayload the data that was gathered for the workflow, in the form
 * that the workflow itself defines, if any
 * @param createdAt when it was assigned
 * @deprecated by Contio in favour of {@link AutomationAssignmentCreated}
 */
@Deprecated
@EventType("workflow.assignment.created")
public record WorkflowAssignmentCreated(String assignmentId, String workflowId, String workflowName,
		String actionItemId, String meetingId, String workspaceId, String status, @Nullable BigDecimal confidenceScore,
		@Nullable JsonNode workflowDataPayload, OffsetDateTime createdAt) implements ContioEvent {
}
