package ai.contio.spring.sandbox.user.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar.
 *
 * @param id the id of the event
 * @param workspaceId the workspace whose people see it
 * @param title what it is about
 * @param description more about it
 * @param location where it is
 * @param start when it starts
 * @param end when it ends
 * @param organizer the address of who has set it up
 * @param attendees the addresses of who is invited
 * @param meetingId the meeting that it is linked with, or {@code null}
 */
public record CalendarEvent(UUID id, UUID workspaceId, String title, String description, String location, Instant start,
		Instant end, String organizer, List<String> attendees, @Nullable UUID meetingId) {

	CalendarEvent linkedWith(@Nullable UUID newMeetingId) {
		return new CalendarEvent(this.id, this.workspaceId, this.title, this.description, this.location, this.start,
				this.end, this.organizer, this.attendees, newMeetingId);
	}

}
