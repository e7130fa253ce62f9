package ai.contio.spring.sandbox.event;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;

import org.springframework.stereotype.Component;

/**
 * Meetings, and what is put into them.
 */
@Component
final class MeetingSamples implements SampleFamily {

	private final SampleWorld world;

	MeetingSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("meeting.created", this::created, "meeting.updated", this::updated, "meeting.completed",
				this::completed, "meeting.context.created", this::contextCreated, "meeting.context.processed",
				this::contextProcessed, "meeting.context.deleted", this::contextDeleted, "meeting_template.applied",
				this::templateApplied);
	}

	private SampleData created() {
		return meeting().with("created_by_user_id", User.ADA.id()).with("created_at", this.world.now());
	}

	private SampleData updated() {
		return meeting().with("scheduled_start", this.world.hoursAhead(20)).with("updated_at", this.world.now());
	}

	private SampleData completed() {
		return meeting().with("completed_at", this.world.now());
	}

	private SampleData contextCreated() {
		return context().with("title", "Notes from the last visit.pdf").with("created_at", this.world.now());
	}

	private SampleData contextProcessed() {
		Map<String, Object> report = Map.of("pii_detected", true, "secrets_detected", false, "formula_escaped", false,
				"redactions", List.of(Map.of("type", "phone_number", "count", 2)));
		return context().with("sanitization_report", report).with("processed_at", this.world.now());
	}

	private SampleData contextDeleted() {
		return context().with("deleted_at", this.world.now());
	}

	private SampleData templateApplied() {
		return new SampleData().with("meeting_id", this.world.meeting().id())
			.with("template_id", SampleMeeting.TEMPLATE)
			.with("template_name", "Customer renewal")
			.with("applied_by_user_id", User.ADA.id())
			.with("applied_items", Map.of("agenda_items", 4, "documents", 1, "participants", 2))
			.with("applied_at", this.world.now());
	}

	private SampleData meeting() {
		SampleMeeting meeting = this.world.meeting();
		return new SampleData().with("meeting_id", meeting.id())
			.with("workspace_id", Workspace.LARKSPUR.id())
			.with("title", meeting.title());
	}

	private SampleData context() {
		return new SampleData().withNewId("context_id")
			.with("meeting_id", this.world.meeting().id())
			.with("workspace_id", Workspace.LARKSPUR.id());
	}

}
