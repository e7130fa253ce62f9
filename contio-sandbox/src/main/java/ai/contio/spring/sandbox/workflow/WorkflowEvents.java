package ai.contio.spring.sandbox.workflow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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

	void stepCompleted(WorkflowRun run) {
		WorkflowTemplate.Step step = run.template().steps().get(run.stepsDone() - 1);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("run_id", run.id());
		data.put("step_id", UUID.randomUUID());
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
