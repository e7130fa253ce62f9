package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A workflow stopped at an error. The newest contract, 1.14.0, no longer names this type.
 *
 * @param errorMessage the error in words
 * @param failedAt when it failed
 * @param finalStatus the status in which it ended
 * @param nodeId the node of the workflow
 * @param runId the run
 * @param stepId the step
 * @param templateId the template
 * @param workspaceId the workspace
 */
@EventType("workflow.run.failed")
public record WorkflowRunFailed(String errorMessage, OffsetDateTime failedAt, String finalStatus,
		FieldValue<String> nodeId, String runId, FieldValue<String> stepId, String templateId,
		String workspaceId) implements ContioEvent {

}
