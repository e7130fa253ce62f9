package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * An event changed in a connected calendar.
 *
 * @param attendeeCount how many people attend
 * @param calendarEventId the calendar event
 * @param endTime when it ends
 * @param isAllDay whether it takes whole days
 * @param startTime when it starts
 * @param title the title
 */
@EventType("calendar_event.updated")
public record CalendarEventUpdated(int attendeeCount, String calendarEventId, OffsetDateTime endTime, boolean isAllDay,
		OffsetDateTime startTime, String title) implements ContioEvent {

}
