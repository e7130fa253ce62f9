package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A step of a workflow is done. The newest contract, 1.14.0, no longer names this type.
 *
 * @param completedAt when it was completed
 * @param nodeId the node of the workflow
 * @param nodeType the kind of node
 * @param outputSummary what came out, in any shape
 * @param runId the run
 * @param status the status it is in
 * @param stepId the step
 */
@EventType("workflow.step.completed")
public record WorkflowStepCompleted(OffsetDateTime completedAt, String nodeId, String nodeType,
		@Nullable JsonNode outputSummary, String runId, String status, String stepId) implements ContioEvent {

}
