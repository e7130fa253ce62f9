package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.json.FieldValue;

/**
 * One or more participants were added to a meeting.
 *
 * @param meetingId the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param participants who was added
 * @param addedAt when they were added
 */
@EventType("participant.added")
public record ParticipantAdded(String meetingId, String workspaceId, List<Participant> participants,
		OffsetDateTime addedAt) implements ContioEvent {

	public ParticipantAdded {
		participants = List.copyOf(participants);
	}

	/**
	 * Somebody who takes part in the meeting.
	 *
	 * @param participantId the participation of this person in this meeting
	 * @param role the role they have
	 * @param userId the user; {@code null} for a guest
	 * @param guestEmail the guest's e-mail address; {@code null} for a user
	 */
	public record Participant(String participantId, String role, FieldValue<String> userId,
			FieldValue<String> guestEmail) {
	}

}
