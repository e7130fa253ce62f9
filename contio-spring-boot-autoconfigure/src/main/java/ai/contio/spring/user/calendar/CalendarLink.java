package ai.contio.spring.user.calendar;

import ai.contio.spring.client.RequestBounds;

/**
 * Links a meeting with an event.
 *
 * @param calendarEventId the id of the event, at most 255 characters
 */
public record CalendarLink(String calendarEventId) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public CalendarLink {
		RequestBounds.length("calendar_event_id", RequestBounds.required("calendar_event_id", calendarEventId), 0, 255);
	}

	/**
	 * To an event.
	 * @param calendarEventId the id of the event, at most 255 characters
	 * @return the link
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static CalendarLink to(String calendarEventId) {
		return new CalendarLink(calendarEventId);
	}

}
