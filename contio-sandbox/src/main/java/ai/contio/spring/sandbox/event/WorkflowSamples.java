package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;

import org.springframework.stereotype.Component;

/**
 * Runs of a workflow, their steps, and the tasks they give to people.
 */
@Component
final class WorkflowSamples implements SampleFamily {

	private final SampleWorld world;

	WorkflowSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("workflow.run.started", this::started, "workflow.run.completed", this::completed,
				"workflow.run.failed", this::failed, "workflow.step.completed", this::stepCompleted,
				"workflow.task.created", this::taskCreated, "workflow.task.resolved", this::taskResolved);
	}

	private SampleData started() {
		return run().with("trigger_type", "meeting_completed")
			.with("triggered_by", User.ADA.id().toString())
			.with("originating_type", "meeting")
			.with("originating_id", this.world.meeting().id())
			.with("started_at", this.world.now());
	}

	private SampleData completed() {
		return run().with("final_status", "completed")
			.with("total_steps", 5)
			.with("duration_ms", 48_210)
			.with("completed_at", this.world.now());
	}

	private SampleData failed() {
		return run().with("final_status", "failed")
			.with("error_message", "The supplier's order form answered 503.")
			.with("node_id", "order-form")
			.withNewId("step_id")
			.with("failed_at", this.world.now());
	}

	private SampleData stepCompleted() {
		return new SampleData().withNewId("run_id")
			.withNewId("step_id")
			.with("node_id", "order-form")
			.with("node_type", "http_request")
			.with("status", "completed")
			.with("output_summary", Map.of("orders_filed", 1))
			.with("completed_at", this.world.now());
	}

	private SampleData taskCreated() {
		return task().with("task_type", "approval")
			.with("title", "Approve the epoxy order")
			.with("assignee_user_id", User.ADA.id())
			.with("created_at", this.world.now());
	}

	private SampleData taskResolved() {
		return task().with("decision", "approved")
			.with("reason", "Within the budget of this month")
			.with("resolved_by", User.ADA.id().toString())
			.with("resolved_at", this.world.now());
	}

	private SampleData run() {
		return new SampleData().withNewId("run_id")
			.with("template_id", SampleWorld.WORKFLOW)
			.with("workspace_id", Workspace.LARKSPUR.id());
	}

	private SampleData task() {
		return new SampleData().withNewId("task_id").withNewId("run_id").with("workspace_id", Workspace.LARKSPUR.id());
	}

}
