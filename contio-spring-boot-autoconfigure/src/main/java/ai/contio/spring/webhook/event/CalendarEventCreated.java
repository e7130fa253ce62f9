package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A calendar event came in from an external calendar.
 *
 * @param calendarEventId the calendar event
 * @param title the title of the calendar event
 * @param startTime when it starts
 * @param endTime when it ends
 * @param isAllDay whether it takes the whole day
 * @param attendeeCount how many people are invited
 */
@EventType("calendar_event.created")
public record CalendarEventCreated(String calendarEventId, String title, OffsetDateTime startTime,
		OffsetDateTime endTime, boolean isAllDay, int attendeeCount) implements ContioEvent {
}
