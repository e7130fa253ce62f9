package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.account.User;

import org.springframework.stereotype.Component;

/**
 * Next steps, and the buttons that run them.
 */
@Component
final class NextStepSamples implements SampleFamily {

	private final SampleWorld world;

	NextStepSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("next_step.completed", this::completed, "action_button.triggered", this::triggered);
	}

	private SampleData completed() {
		UUID meeting = this.world.meeting().id();
		return new SampleData().withNewId("next_step_id")
			.with("next_step_name", "Write the follow-up e-mail")
			.with("context_type", "meeting")
			.with("context_id", meeting)
			.with("meeting_id", meeting)
			.with("execution_mode", "manual")
			.with("executed_by", User.ADA.id().toString())
			.withNewId("result_id")
			.with("executed_at", this.world.now());
	}

	private SampleData triggered() {
		UUID meeting = this.world.meeting().id();
		return new SampleData().withNewId("action_button_id")
			.with("action_button_name", "Send to the boatyard board")
			.with("context_type", "meeting")
			.with("context_id", meeting)
			.with("meeting_id", meeting)
			.withNewId("invocation_id")
			.with("trigger_mode", "manual")
			.with("triggered_by", User.ADA.id().toString())
			.with("triggered_at", this.world.now());
	}

}
