package ai.contio.spring.sandbox.user.nextstep;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.template.NextStep;
import ai.contio.spring.sandbox.user.EventData;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.webhook.EventPublisher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app which next steps were executed and which buttons were pressed.
 */
@Component
final class NextStepEvents {

	private final EventPublisher events;

	NextStepEvents(EventPublisher events) {
		this.events = events;
	}

	void completed(Meeting meeting, NextStep step, @Nullable UUID resultId, Instant now, User user) {
		this.events.publish("next_step.completed",
				data(meeting).with("next_step_id", step.id())
					.with("next_step_name", step.name())
					.with("execution_mode", "manual")
					.with("executed_by", user.id().toString())
					.with("result_id", resultId)
					.with("executed_at", now)
					.toMap(),
				user);
	}

	void triggered(Meeting meeting, ActionButton button, UUID invocation, @Nullable UUID stepId,
			@Nullable UUID resultId, Instant now, User user) {
		this.events.publish("action_button.triggered",
				data(meeting).with("action_button_id", button.id())
					.with("action_button_name", button.name())
					.with("next_step_id", stepId)
					.with("result_id", resultId)
					.with("invocation_id", invocation)
					.with("trigger_mode", "manual")
					.with("triggered_by", user.id().toString())
					.with("triggered_at", now)
					.toMap(),
				user);
	}

	private static EventData data(Meeting meeting) {
		return new EventData().with("context_type", "meeting")
			.with("context_id", meeting.id())
			.with("meeting_id", meeting.id());
	}

}
