package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A workflow run has a task for somebody. Version 1.14.0 of the API no longer names it.
 *
 * @param taskId the task
 * @param taskType what kind of task it is
 * @param title the title of the task
 * @param runId the run
 * @param workspaceId the workspace that the run belongs to
 * @param assigneeUserId the user whose task it is
 * @param createdAt when it was created
 */
@EventType("workflow.task.created")
public record WorkflowTaskCreated(String taskId, String taskType, String title, String runId, String workspaceId,
		String assigneeUserId, OffsetDateTime createdAt) implements ContioEvent {
}
