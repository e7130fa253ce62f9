package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;

import org.springframework.stereotype.Component;

/**
 * Action items, and what automations are assigned to them.
 */
@Component
final class ActionItemSamples implements SampleFamily {

	private final SampleWorld world;

	ActionItemSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("action_item.created", this::created, "action_item.updated", this::updated,
				"action_item.completed", this::completed, "automation.assignment.created", this::automationAssigned,
				"workflow.assignment.created", this::workflowAssigned);
	}

	private SampleData created() {
		return titledItem().with("created_at", this.world.now());
	}

	private SampleData updated() {
		return item(this.world.meeting()).with("assignee_id", User.ADA.id())
			.with("status", "in_progress")
			.with("is_completed", false)
			.with("updated_at", this.world.now());
	}

	private SampleData completed() {
		return titledItem().with("completed_by_user_id", User.BRUNO.id()).with("completed_at", this.world.now());
	}

	private SampleData automationAssigned() {
		return assignment().withNewId("automation_id")
			.with("automation_name", "File orders with the supplier")
			.with("automation_data_payload", Map.of("supplier", "Fjord Resins", "quantity", 12));
	}

	private SampleData workflowAssigned() {
		return assignment().with("workflow_id", SampleWorld.WORKFLOW)
			.with("workflow_name", "Supplier orders")
			.with("workflow_data_payload", Map.of("supplier", "Fjord Resins", "quantity", 12));
	}

	private SampleData titledItem() {
		SampleMeeting meeting = this.world.meeting();
		return item(meeting).with("title", meeting.actionItem()).with("assignee_id", User.ADA.id());
	}

	private SampleData item(SampleMeeting meeting) {
		return new SampleData().with("action_item_id", meeting.actionItemId())
			.with("meeting_id", meeting.id())
			.with("workspace_id", Workspace.LARKSPUR.id());
	}

	private SampleData assignment() {
		return item(this.world.meeting()).withNewId("assignment_id")
			.with("status", "pending")
			.with("confidence_score", 0.87)
			.with("created_at", this.world.now());
	}

}
