package ai.contio.spring.user.calendar;

import ai.contio.spring.user.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of an event.
 *
 * @param meeting the meeting
 * @param created whether it was created now; otherwise it was there already
 * @param message what Contio says about it
 */
public record CalendarEventMeeting(@Nullable Meeting meeting, @Nullable Boolean created, @Nullable String message) {

}
