package ai.contio.spring.sandbox.user.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.MeetingEvents;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Which meeting belongs to which event of a calendar. Both sides change together.
 */
@Component
public final class CalendarLinks {

	private final CalendarEvents events;

	private final Meetings meetings;

	private final MeetingEvents told;

	CalendarLinks(CalendarEvents events, Meetings meetings, MeetingEvents told) {
		this.events = events;
		this.meetings = meetings;
		this.told = told;
	}

	/**
	 * Make a meeting of an event, unless it has one.
	 * @return the meeting and whether it is new
	 */
	synchronized Made make(User user, CalendarEvent event) {
		Meeting existing = (event.meetingId() != null) ? this.meetings.find(user, event.meetingId()).orElse(null)
				: null;
		if (existing != null) {
			return new Made(existing, false);
		}
		Instant now = this.meetings.now();
		List<String> participants = Stream.concat(Stream.of(user.email()), event.attendees().stream())
			.map((email) -> email.toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
		Meeting made = this.meetings.add(new Meeting(UUID.randomUUID(), user.workspaceId(), user.id(), event.title(),
				"scheduled", event.start(), event.end(), event.id(), List.of(), null, participants, null, now, now));
		this.events.add(event.linkedWith(made.id()));
		this.told.created(made, user);
		return new Made(made, true);
	}

	/**
	 * Link a meeting with an event. It is no mistake if they are linked.
	 * @param user whose doing it is
	 * @param meeting the meeting
	 * @param eventId the id of an event that the user sees
	 * @throws ApiException 404 if there is no such event, 409 or 400 if one of them is
	 * linked with another one
	 */
	public synchronized void link(User user, Meeting meeting, String eventId) {
		CalendarEvent event = this.events.require(user, eventId);
		if (event.meetingId() != null && !event.meetingId().equals(meeting.id())) {
			throw new ApiException(HttpStatus.CONFLICT, "calendar_event_already_linked",
					"The calendar event is linked with meeting '%s' already.".formatted(event.meetingId()));
		}
		if (meeting.calendarEventId() != null && !meeting.calendarEventId().equals(event.id())) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "meeting_already_linked",
					"The meeting is linked with calendar event '%s'. Unlink it first."
						.formatted(meeting.calendarEventId()));
		}
		this.events.add(event.linkedWith(meeting.id()));
		tell(user, meeting, this.meetings.update(meeting.id(), (current) -> current.withCalendarEvent(event.id())));
	}

	synchronized void unlink(User user, Meeting meeting) {
		UUID eventId = meeting.calendarEventId();
		if (eventId != null) {
			this.events.find(user, eventId).ifPresent((event) -> this.events.add(event.linkedWith(null)));
			tell(user, meeting, this.meetings.update(meeting.id(), (current) -> current.withCalendarEvent(null)));
		}
	}

	private void tell(User user, Meeting before, Meeting after) {
		if (!after.equals(before)) {
			this.told.updated(after, user);
		}
	}

	record Made(Meeting meeting, boolean isNew) {

	}

}
