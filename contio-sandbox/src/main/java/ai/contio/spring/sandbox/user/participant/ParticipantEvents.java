package ai.contio.spring.sandbox.user.participant;

import java.util.List;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.EventData;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app who takes part in meetings now, and who no more.
 */
@Component
public final class ParticipantEvents {

	private final EventPublisher events;

	private final Meetings meetings;

	ParticipantEvents(EventPublisher events, Meetings meetings) {
		this.events = events;
		this.meetings = meetings;
	}

	/**
	 * Tell of somebody new.
	 * @param meeting the meeting
	 * @param participant who takes part in it now
	 * @param user who added them
	 */
	public void added(Meeting meeting, Participant participant, User user) {
		this.events.publish("participant.added",
				data(meeting)
					.with("participants", List.of(person(participant).with("role", participant.role()).toMap()))
					.with("added_at", participant.createdAt())
					.toMap(),
				user);
	}

	void removed(Meeting meeting, Participant participant, User user) {
		EventData data = data(meeting).with("removed_at", this.meetings.now());
		person(participant).toMap().forEach(data::with);
		this.events.publish("participant.removed", data.toMap(), user);
	}

	private static EventData data(Meeting meeting) {
		return new EventData().with("meeting_id", meeting.id()).with("workspace_id", meeting.workspaceId());
	}

	/* Who has no account is a guest */
	private static EventData person(Participant participant) {
		return new EventData().with("participant_id", participant.id())
			.with("user_id", participant.userId())
			.with("guest_email", (participant.userId() == null) ? participant.email() : null);
	}

}
