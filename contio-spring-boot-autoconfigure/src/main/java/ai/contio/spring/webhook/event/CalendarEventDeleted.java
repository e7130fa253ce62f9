package ai.contio.spring.webhook.event;

/**
 * A calendar event was cancelled or deleted in an external calendar.
 *
 * @param calendarEventId the calendar event
 */
@EventType("calendar_event.deleted")
public record CalendarEventDeleted(String calendarEventId) implements ContioEvent {
}
