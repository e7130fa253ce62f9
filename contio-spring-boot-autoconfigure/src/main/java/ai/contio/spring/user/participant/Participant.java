package ai.contio.spring.user.participant;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a meeting.
 *
 * @param id the id of the participant in this meeting
 * @param meetingId the id of the meeting
 * @param userId the id of the user, if they have an account
 * @param name the name that people see
 * @param email the e-mail address
 * @param role what they may do with the meeting
 * @param attended whether they were there
 * @param createdAt when they were added
 * @param updatedAt when that was last changed
 */
public record Participant(@Nullable String id, @Nullable String meetingId, @Nullable String userId,
		@Nullable String name, @Nullable String email, @Nullable ParticipantRole role,
		@JsonProperty("is_attended") @Nullable Boolean attended, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt) {

}
