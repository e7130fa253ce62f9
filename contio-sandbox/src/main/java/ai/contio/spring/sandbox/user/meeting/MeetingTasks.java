package ai.contio.spring.sandbox.user.meeting;

import java.util.UUID;

/**
 * Knows which meetings have action items.
 */
@FunctionalInterface
public interface MeetingTasks {

	/**
	 * Whether a meeting has action items.
	 * @param meetingId the id of the meeting
	 * @return whether it has any
	 */
	boolean has(UUID meetingId);

}
