package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * Chat sessions and their turns.
 */
@Component
final class SessionSamples implements SampleFamily {

	private final SampleWorld world;

	SessionSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("session.expired", this::expired, "session.turn.completed", this::turnCompleted,
				"session.turn.failed", this::turnFailed);
	}

	private SampleData expired() {
		return session().with("turn_count", 6)
			.with("last_activity_at", this.world.minutesAgo(45))
			.with("expired_at", this.world.now());
	}

	private SampleData turnCompleted() {
		return turn().with("completed_at", this.world.now());
	}

	private SampleData turnFailed() {
		return turn().with("error_code", "agent_timeout")
			.with("error_message", "The agent did not answer in time.")
			.with("failed_at", this.world.now());
	}

	private SampleData turn() {
		return session().withNewId("turn_id").with("sequence_number", 3);
	}

	private SampleData session() {
		return new SampleData().withNewId("session_id").with("meeting_id", this.world.meeting().id());
	}

}
