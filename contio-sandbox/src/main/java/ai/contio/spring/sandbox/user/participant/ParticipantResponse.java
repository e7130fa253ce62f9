package ai.contio.spring.sandbox.user.participant;

import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the API shows them.
 */
record ParticipantResponse(UUID id, UUID meetingId, @Nullable UUID userId, String name, String email, String role,
		@Nullable Boolean isAttended, @Nullable String createdAt, @Nullable String updatedAt) {

	static ParticipantResponse of(Participant participant, Times times) {
		String createdAt = times.write(participant.createdAt());
		return new ParticipantResponse(participant.id(), participant.meetingId(), participant.userId(),
				participant.name(), participant.email(), participant.role(), participant.attended(), createdAt,
				createdAt);
	}

}
