package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A workflow came to its end. The newest contract, 1.14.0, no longer names this type.
 *
 * @param completedAt when it was completed
 * @param durationMs how long it took, in milliseconds
 * @param finalStatus the status in which it ended
 * @param runId the run
 * @param templateId the template
 * @param totalSteps how many steps it had
 * @param workspaceId the workspace
 */
@EventType("workflow.run.completed")
public record WorkflowRunCompleted(OffsetDateTime completedAt, long durationMs, String finalStatus, String runId,
		String templateId, int totalSteps, String workspaceId) implements ContioEvent {

}
