package ai.contio.spring.sandbox.workflow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app how far runs are.
 */
@Component
final class WorkflowEvents {

	private final EventPublisher events;

	WorkflowEvents(EventPublisher events) {
		this.events = events;
	}

	void started(WorkflowRun run) {
		Map<String, Object> data = data(run);
		data.put("trigger_type", "manual");
		data.put("triggered_by", run.owner().id());
		data.put("originating_type", run.originatingType());
		data.put("originating_id", run.originatingId());
		data.put("started_at", run.updatedAt());
		publish("workflow.run.started", data, run);
	}

	void stepCompleted(WorkflowRun run, WorkflowTemplate.Step step) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("run_id", run.id());
		data.put("step_id", run.idOf("step", step));
		data.put("node_id", step.id());
		data.put("node_type", step.type());
		data.put("status", "completed");
		data.put("completed_at", run.updatedAt());
		publish("workflow.step.completed", data, run);
	}

	void completed(WorkflowRun run) {
		Map<String, Object> data = data(run);
		data.put("final_status", "completed");
		data.put("total_steps", run.stepsDone());
		data.put("duration_ms",
				Duration.between(Objects.requireNonNullElse(run.startedAt(), run.createdAt()), run.updatedAt())
					.toMillis());
		data.put("completed_at", run.updatedAt());
		publish("workflow.run.completed", data, run);
	}

	void failed(WorkflowRun run, WorkflowTemplate.Step step) {
		Map<String, Object> data = data(run);
		data.put("final_status", "failed");
		data.put("error_message", Objects.requireNonNullElse(step.error(), ""));
		data.put("node_id", step.id());
		data.put("step_id", run.idOf("step", step));
		data.put("failed_at", run.updatedAt());
		publish("workflow.run.failed", data, run);
	}

	void taskCreated(WorkflowRun run, WorkflowTemplate.Step step) {
		Map<String, Object> data = task(run, step);
		data.put("task_type", step.type());
		data.put("title", step.title());
		data.put("assignee_user_id", run.owner().id());
		data.put("created_at", run.updatedAt());
		publish("workflow.task.created", data, run);
	}

	void taskResolved(WorkflowRun run, WorkflowTemplate.Step step) {
		Map<String, Object> data = task(run, step);
		data.put("decision", step.decision());
		if (step.reason() != null) {
			data.put("reason", step.reason());
		}
		data.put("resolved_by", run.owner().id());
		data.put("resolved_at", run.updatedAt());
		publish("workflow.task.resolved", data, run);
	}

	private static Map<String, Object> task(WorkflowRun run, WorkflowTemplate.Step step) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("task_id", run.idOf("task", step));
		data.put("run_id", run.id());
		data.put("workspace_id", run.template().workspaceId());
		return data;
	}

	private void publish(String type, Map<String, Object> data, WorkflowRun run) {
		this.events.publish(type, data, run.owner(), run.owner());
	}

	private static Map<String, Object> data(WorkflowRun run) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("run_id", run.id());
		data.put("template_id", run.template().id());
		data.put("workspace_id", run.template().workspaceId());
		return data;
	}

}
