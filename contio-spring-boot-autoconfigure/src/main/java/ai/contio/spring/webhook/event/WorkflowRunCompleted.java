package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A run of a workflow ended well. Version 1.14.0 of the API no longer names it.
 *
 * @param runId the run
 * @param templateId the template that the run follows
 * @param workspaceId the workspace that the run belongs to
 * @param finalStatus the status it ended with
 * @param totalSteps how many steps it took
 * @param durationMs how long it took, in milliseconds
 * @param completedAt when it ended
 */
@EventType("workflow.run.completed")
public record WorkflowRunCompleted(String runId, String templateId, String workspaceId, String finalStatus,
		int totalSteps, long durationMs, OffsetDateTime completedAt) implements ContioEvent {
}
