package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.json.FieldValue;

/**
 * People joined the participants of a meeting.
 *
 * @param addedAt when they were added
 * @param meetingId the meeting
 * @param participants who was added
 * @param workspaceId the workspace
 */
@EventType("participant.added")
public record ParticipantAdded(OffsetDateTime addedAt, String meetingId, List<Participant> participants,
		String workspaceId) implements ContioEvent {

	/**
	 * Keeps a copy of the list.
	 */
	public ParticipantAdded {
		participants = List.copyOf(participants);
	}

	/**
	 * Somebody who takes part in a meeting: a user or a guest.
	 *
	 * @param guestEmail the e-mail of a guest
	 * @param participantId the participant
	 * @param role the role in the meeting
	 * @param userId the user, where the person is one
	 */
	public record Participant(FieldValue<String> guestEmail, String participantId, String role,
			FieldValue<String> userId) {

	}

}
