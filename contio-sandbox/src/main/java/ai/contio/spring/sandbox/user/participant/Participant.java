package ai.contio.spring.sandbox.user.participant;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a meeting.
 *
 * @param id the id of the participation
 * @param meetingId the meeting
 * @param email the address, in lower case
 * @param name the name
 * @param role EDITOR or VIEWER
 * @param userId the id of the account, or {@code null} if there is none
 * @param attended whether they were there
 * @param createdAt since when they take part
 */
public record Participant(UUID id, UUID meetingId, String email, String name, String role, @Nullable UUID userId,
		boolean attended, Instant createdAt) {

	static final String EDITOR = "EDITOR";

	static final String VIEWER = "VIEWER";

	boolean isEditor() {
		return this.role.equals(EDITOR);
	}

}
