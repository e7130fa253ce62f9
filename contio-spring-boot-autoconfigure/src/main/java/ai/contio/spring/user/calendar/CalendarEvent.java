package ai.contio.spring.user.calendar;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param id the id of the event
 * @param title what it is called
 * @param description what it is about
 * @param location where it takes place
 * @param startTime when it begins
 * @param endTime when it ends
 * @param organizer who invites
 * @param attendees who is invited
 * @param linkedMeetings the ids of the meetings that it is linked with, the oldest first
 * @param meetingId the id of the oldest of them; Contio has deprecated it in favor of
 * {@code linkedMeetings}
 */
public record CalendarEvent(@Nullable String id, @Nullable String title, @Nullable String description,
		@Nullable String location, @Nullable OffsetDateTime startTime, @Nullable OffsetDateTime endTime,
		@Nullable CalendarAttendee organizer, @Nullable List<CalendarAttendee> attendees,
		@Nullable List<String> linkedMeetings, @Nullable String meetingId) {

}
