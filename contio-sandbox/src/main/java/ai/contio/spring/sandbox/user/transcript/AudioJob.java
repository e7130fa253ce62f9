package ai.contio.spring.sandbox.user.transcript;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A recording that is being imported.
 *
 * @param id the id of the job
 * @param ownerId the user who sent it
 * @param state how far it is
 * @param failureCode why it failed, or {@code null}
 * @param meetingId the meeting, once it is completed
 * @param transcriptId the transcript, once it is completed
 * @param createdAt when it was sent
 * @param updatedAt when it came to its state
 */
record AudioJob(UUID id, UUID ownerId, String state, @Nullable String failureCode, @Nullable UUID meetingId,
		@Nullable UUID transcriptId, Instant createdAt, Instant updatedAt) {

	static final String VALIDATING = "validating";

	static final String COMPLETED = "completed";

	private static final String FAILED = "failed";

	private static final List<String> STATES = List.of("pending", "acquiring", VALIDATING, "transcribing", "attaching",
			COMPLETED);

	static AudioJob begin(UUID ownerId, Instant now) {
		return new AudioJob(UUID.randomUUID(), ownerId, STATES.get(0), null, null, null, now, now);
	}

	String nextState() {
		return STATES.get(STATES.indexOf(this.state) + 1);
	}

	boolean isOver() {
		return this.state.equals(COMPLETED) || this.state.equals(FAILED);
	}

	AudioJob at(String newState, Instant now) {
		return new AudioJob(this.id, this.ownerId, newState, null, null, null, this.createdAt, now);
	}

	AudioJob failed(String code, Instant now) {
		return new AudioJob(this.id, this.ownerId, FAILED, code, null, null, this.createdAt, now);
	}

	AudioJob completed(UUID meeting, UUID transcript, Instant now) {
		return new AudioJob(this.id, this.ownerId, COMPLETED, null, meeting, transcript, this.createdAt, now);
	}

}
