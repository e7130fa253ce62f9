package ai.contio.spring.sandbox.user.meeting;

import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app what became of meetings.
 */
@Component
public final class MeetingEvents {

	private final EventPublisher events;

	MeetingEvents(EventPublisher events) {
		this.events = events;
	}

	/**
	 * Tell of a new meeting.
	 * @param meeting the meeting
	 * @param user who created it
	 */
	public void created(Meeting meeting, User user) {
		Map<String, Object> data = data(meeting);
		data.put("created_by_user_id", meeting.createdBy());
		data.put("created_at", meeting.createdAt());
		this.events.publish("meeting.created", data, user);
	}

	/**
	 * Tell of a change.
	 * @param meeting the meeting as it is now
	 * @param user who changed it
	 */
	public void updated(Meeting meeting, User user) {
		Map<String, Object> data = data(meeting);
		if (meeting.start() != null) {
			data.put("scheduled_start", meeting.start());
		}
		data.put("updated_at", meeting.updatedAt());
		this.events.publish("meeting.updated", data, user);
	}

	/**
	 * Tell that there are notes.
	 * @param meeting the meeting as it is now
	 * @param user whom the notes are for
	 */
	public void completed(Meeting meeting, User user) {
		Map<String, Object> data = data(meeting);
		data.put("completed_at", meeting.updatedAt());
		this.events.publish("meeting.completed", data, user);
	}

	private static Map<String, Object> data(Meeting meeting) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("meeting_id", meeting.id());
		data.put("workspace_id", meeting.workspaceId());
		data.put("title", meeting.title());
		return data;
	}

}
