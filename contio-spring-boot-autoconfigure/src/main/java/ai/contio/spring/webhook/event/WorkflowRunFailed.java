package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A run of a workflow failed. Version 1.14.0 of the API no longer names it.
 *
 * @param runId the run
 * @param templateId the template that the run follows
 * @param workspaceId the workspace that the run belongs to
 * @param stepId the step that failed; {@code null} where there is none
 * @param nodeId the node of the template that failed; {@code null} where there is none
 * @param finalStatus the status it ended with
 * @param errorMessage what went wrong, for a person
 * @param failedAt when it failed
 */
@EventType("workflow.run.failed")
public record WorkflowRunFailed(String runId, String templateId, String workspaceId, FieldValue<String> stepId,
		FieldValue<String> nodeId, String finalStatus, String errorMessage,
		OffsetDateTime failedAt) implements ContioEvent {
}
