package ai.contio.spring.sandbox.user.calendar;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A calendar event as the API shows it.
 */
record CalendarEventResponse(UUID id, String title, String description, String location, @Nullable String startTime,
		@Nullable String endTime, Attendee organizer, List<Attendee> attendees, @Nullable UUID meetingId,
		List<UUID> linkedMeetings) {

	static CalendarEventResponse of(CalendarEvent event, Times times, Accounts accounts) {
		return new CalendarEventResponse(event.id(), event.title(), event.description(), event.location(),
				times.write(event.start()), times.write(event.end()), Attendee.of(event.organizer(), accounts),
				event.attendees().stream().map((email) -> Attendee.of(email, accounts)).toList(), event.meetingId(),
				(event.meetingId() != null) ? List.of(event.meetingId()) : List.of());
	}

	record Attendee(String email, @Nullable String name, String status, String type) {

		static Attendee of(String email, Accounts accounts) {
			return new Attendee(email, accounts.user(email).map(User::name).orElse(null), "accepted", "required");
		}

	}

}
