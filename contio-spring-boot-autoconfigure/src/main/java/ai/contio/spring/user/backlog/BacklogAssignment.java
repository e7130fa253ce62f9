package ai.contio.spring.user.backlog;

import ai.contio.spring.client.RequestBounds;

/**
 * Moves a backlog item to the agenda of a meeting.
 *
 * @param meetingId the id of the meeting
 */
public record BacklogAssignment(String meetingId) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public BacklogAssignment {
		RequestBounds.required("meeting_id", meetingId);
	}

	/**
	 * To a meeting.
	 * @param meetingId the id of the meeting
	 * @return the assignment
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static BacklogAssignment to(String meetingId) {
		return new BacklogAssignment(meetingId);
	}

}
