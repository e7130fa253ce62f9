package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;
import tools.jackson.databind.JsonNode;

/**
 * A step of a workflow run ended. Version 1.14.0 of the API no longer names it.
 *
 * @param runId the run
 * @param stepId the step
 * @param nodeId the node of the template that the step carried out
 * @param nodeType what kind of node that is
 * @param status the status it ended with
 * @param outputSummary what came out of it, in a form that Contio does not define
 * @param completedAt when it ended
 */
@EventType("workflow.step.completed")
public record WorkflowStepCompleted(String runId, String stepId, String nodeId, String nodeType, String status,
		FieldValue<JsonNode> outputSummary, OffsetDateTime completedAt) implements ContioEvent {
}
