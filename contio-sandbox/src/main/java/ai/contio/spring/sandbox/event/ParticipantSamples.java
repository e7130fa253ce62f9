package ai.contio.spring.sandbox.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;

import org.springframework.stereotype.Component;

/**
 * Who takes part in a meeting.
 */
@Component
final class ParticipantSamples implements SampleFamily {

	private final SampleWorld world;

	ParticipantSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("participant.added", this::added, "participant.removed", this::removed);
	}

	private SampleData added() {
		Map<String, Object> colleague = Map.of("participant_id", UUID.randomUUID(), "user_id", User.CHIARA.id(), "role",
				"attendee");
		Map<String, Object> guest = Map.of("participant_id", UUID.randomUUID(), "guest_email",
				"mira@harbour-outfitters.example", "role", "guest");
		return meeting().with("participants", List.of(colleague, guest)).with("added_at", this.world.now());
	}

	private SampleData removed() {
		return meeting().withNewId("participant_id")
			.with("user_id", User.BRUNO.id())
			.with("removed_at", this.world.now());
	}

	private SampleData meeting() {
		return new SampleData().with("meeting_id", this.world.meeting().id())
			.with("workspace_id", Workspace.LARKSPUR.id());
	}

}
