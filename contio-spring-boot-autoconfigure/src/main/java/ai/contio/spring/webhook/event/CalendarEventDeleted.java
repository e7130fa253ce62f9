package ai.contio.spring.webhook.event;

/**
 * An event was cancelled or deleted in a connected calendar.
 *
 * @param calendarEventId the calendar event
 */
@EventType("calendar_event.deleted")
public record CalendarEventDeleted(String calendarEventId) implements ContioEvent {

}
