package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A person did what a workflow asked. The newest contract, 1.14.0, no longer names this
 * type.
 *
 * @param decision what was decided
 * @param reason why
 * @param resolvedAt when it was resolved
 * @param resolvedBy who resolved it
 * @param runId the run
 * @param taskId the task
 * @param workspaceId the workspace
 */
@EventType("workflow.task.resolved")
public record WorkflowTaskResolved(String decision, FieldValue<String> reason, OffsetDateTime resolvedAt,
		String resolvedBy, String runId, String taskId, String workspaceId) implements ContioEvent {

}
