package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * Somebody dealt with the task of a workflow run. Version 1.14.0 of the API no longer
 * names it.
 *
 * @param taskId the task
 * @param runId the run
 * @param workspaceId the workspace that the run belongs to
 * @param decision what they decided
 * @param reason why; {@code null} where they gave no reason
 * @param resolvedBy who decided
 * @param resolvedAt when they decided
 */
@EventType("workflow.task.resolved")
public record WorkflowTaskResolved(String taskId, String runId, String workspaceId, String decision,
		FieldValue<String> reason, String resolvedBy, OffsetDateTime resolvedAt) implements ContioEvent {
}
