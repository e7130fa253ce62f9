package ai.contio.spring.user.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to an event.
 *
 * @param name the name that people see
 * @param email the e-mail address
 * @param status what they have answered
 * @param type whether they have to come
 */
public record CalendarAttendee(@Nullable String name, @Nullable String email, @Nullable AttendeeStatus status,
		@Nullable AttendeeType type) {

}
