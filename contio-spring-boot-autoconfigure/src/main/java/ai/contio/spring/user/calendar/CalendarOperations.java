package ai.contio.spring.user.calendar;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of the calendar of the user that is called for.
 */
@HttpExchange(url = "/v1/partner/user", accept = "application/json")
public interface CalendarOperations {

	/**
	 * A page of events.
	 * @return the page
	 */
	default Mono<Page<CalendarEvent>> list() {
		return list(CalendarQuery.all());
	}

	/**
	 * A page of events.
	 * @param query which events
	 * @return the page
	 */
	default Mono<Page<CalendarEvent>> list(CalendarQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of events.
	 * @param query which events
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<CalendarEvent>> list(CalendarQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of events.
	 * @param query which events
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listCalendarEvents", scopes = "calendar:read")
	@GetExchange("/calendar/events")
	Mono<Page<CalendarEvent>> list(CalendarQuery query, PageRequest page, RequestOptions options);

	/**
	 * All events, fetched page by page as they are consumed.
	 * @return the events
	 */
	default Flux<CalendarEvent> listAll() {
		return listAll(CalendarQuery.all());
	}

	/**
	 * All events, fetched page by page as they are consumed.
	 * @param query which events
	 * @return the events
	 */
	default Flux<CalendarEvent> listAll(CalendarQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All events, fetched page by page as they are consumed.
	 * @param query which events
	 * @param options what each of the calls says for itself
	 * @return the events
	 */
	default Flux<CalendarEvent> listAll(CalendarQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * Read an event.
	 * @param calendarEventId the id of the event
	 * @return the event
	 */
	default Mono<CalendarEvent> get(String calendarEventId) {
		return get(calendarEventId, RequestOptions.none());
	}

	/**
	 * Read an event.
	 * @param calendarEventId the id of the event
	 * @param options what this call says for itself
	 * @return the event
	 */
	@Operation(id = "getCalendarEvent", scopes = "calendar:read")
	@GetExchange("/calendar/events/{calendarEventId}")
	Mono<CalendarEvent> get(@PathVariable("calendarEventId") String calendarEventId, RequestOptions options);

	/**
	 * Make a meeting of an event, or get the one that there is.
	 * @param calendarEventId the id of the event
	 * @return the meeting
	 */
	default Mono<CalendarEventMeeting> createMeeting(String calendarEventId) {
		return createMeeting(calendarEventId, RequestOptions.none());
	}

	/**
	 * Make a meeting of an event, or get the one that there is.
	 * @param calendarEventId the id of the event
	 * @param options what this call says for itself
	 * @return the meeting
	 */
	@Operation(id = "createCalendarEventMeeting", scopes = "calendar:write", idempotencyKey = true)
	@PostExchange("/calendar/events/{calendarEventId}/meeting")
	Mono<CalendarEventMeeting> createMeeting(@PathVariable("calendarEventId") String calendarEventId,
			RequestOptions options);

	/**
	 * Link a meeting with an event.
	 * @param meetingId the id of the meeting
	 * @param link with which event
	 * @return what became of it
	 */
	default Mono<CalendarLinkChange> link(String meetingId, CalendarLink link) {
		return link(meetingId, link, RequestOptions.none());
	}

	/**
	 * Link a meeting with an event.
	 * @param meetingId the id of the meeting
	 * @param link with which event
	 * @param options what this call says for itself
	 * @return what became of it
	 */
	@Operation(id = "linkCalendarEvent", scopes = "calendar:write", idempotencyKey = true)
	@PostExchange(url = "/meetings/{meetingId}/calendar/link", contentType = "application/json")
	Mono<CalendarLinkChange> link(@PathVariable("meetingId") String meetingId, @RequestBody CalendarLink link,
			RequestOptions options);

	/**
	 * Take the link away again.
	 * @param meetingId the id of the meeting
	 * @return what became of it
	 */
	default Mono<CalendarLinkChange> unlink(String meetingId) {
		return unlink(meetingId, RequestOptions.none());
	}

	/**
	 * Take the link away again.
	 * @param meetingId the id of the meeting
	 * @param options what this call says for itself
	 * @return what became of it
	 */
	@Operation(id = "unlinkCalendarEvent", scopes = "calendar:write", idempotencyKey = true)
	@DeleteExchange("/meetings/{meetingId}/calendar/unlink")
	Mono<CalendarLinkChange> unlink(@PathVariable("meetingId") String meetingId, RequestOptions options);

}
