package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A workflow asks a person to do something. The newest contract, 1.14.0, no longer names
 * this type.
 *
 * @param assigneeUserId who is asked
 * @param createdAt when it was created
 * @param runId the run
 * @param taskId the task
 * @param taskType the kind of task
 * @param title the title
 * @param workspaceId the workspace
 */
@EventType("workflow.task.created")
public record WorkflowTaskCreated(String assigneeUserId, OffsetDateTime createdAt, String runId, String taskId,
		String taskType, String title, String workspaceId) implements ContioEvent {

}
