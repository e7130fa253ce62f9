package ai.contio.spring.sandbox.user.participant;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds the meeting that a path names, and sees to it that the user may do there what
 * they are about to do.
 */
@Component
public final class MeetingAccess {

	private final Meetings meetings;

	private final Participants participants;

	MeetingAccess(Meetings meetings, Participants participants) {
		this.meetings = meetings;
		this.participants = participants;
	}

	/**
	 * To look at it.
	 * @param user who looks at it
	 * @param id the id of the meeting as it was sent
	 * @return the meeting
	 * @throws ApiException 400 if it is no id, 404 if the user sees no such meeting
	 */
	public Meeting toSee(User user, String id) {
		return this.meetings.require(user, id);
	}

	/**
	 * To take part in it.
	 * @param user who takes part
	 * @param id the id of the meeting as it was sent
	 * @return the meeting
	 * @throws ApiException 400 if it is no id, 404 if the user sees no such meeting, 403
	 * if they do not take part
	 */
	public Meeting toTakePart(User user, String id) {
		Meeting meeting = toSee(user, id);
		if (!isParticipant(user, meeting)) {
			throw forbidden("The user does not take part in meeting '%s'. Whoever does may do this.".formatted(id));
		}
		return meeting;
	}

	/**
	 * To change it.
	 * @param user who changes it
	 * @param id the id of the meeting as it was sent
	 * @return the meeting
	 * @throws ApiException 400 if it is no id, 404 if the user sees no such meeting, 403
	 * if they do not edit it
	 */
	public Meeting toEdit(User user, String id) {
		Meeting meeting = toSee(user, id);
		if (!isEditor(user, meeting)) {
			throw forbidden(
					"The user is no editor of meeting '%s'. Its owner and its editors may do this.".formatted(id));
		}
		return meeting;
	}

	/**
	 * Whether a user takes part in a meeting.
	 * @param user the user
	 * @param meeting the meeting
	 * @return {@code true} if they do
	 */
	public boolean isParticipant(User user, Meeting meeting) {
		return meeting.participants().contains(user.email());
	}

	/**
	 * Whether a user may change a meeting.
	 * @param user the user
	 * @param meeting the meeting
	 * @return {@code true} if they own or edit it
	 */
	public boolean isEditor(User user, Meeting meeting) {
		return meeting.createdBy().equals(user.id())
				|| this.participants.find(meeting, user).filter(Participant::isEditor).isPresent();
	}

	private static ApiException forbidden(String message) {
		return new ApiException(HttpStatus.FORBIDDEN, "forbidden", message);
	}

}
