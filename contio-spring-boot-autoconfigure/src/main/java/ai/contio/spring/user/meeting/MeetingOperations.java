package ai.contio.spring.user.meeting;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of meetings.
 */
@HttpExchange(url = "/v1/partner/user/meetings", accept = "application/json")
public interface MeetingOperations {

	/**
	 * The first page of the meetings.
	 * @return the page
	 */
	default Mono<Page<Meeting>> list() {
		return list(MeetingQuery.all());
	}

	/**
	 * The first page of the meetings of a query.
	 * @param query which meetings
	 * @return the page
	 */
	default Mono<Page<Meeting>> list(MeetingQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of the meetings of a query.
	 * @param query which meetings
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Meeting>> list(MeetingQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of the meetings of a query.
	 * @param query which meetings
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listMeetings", scopes = "meetings:read")
	@GetExchange
	Mono<Page<Meeting>> list(MeetingQuery query, PageRequest page, RequestOptions options);

	/**
	 * All meetings, fetched page by page as they are consumed.
	 * @return the meetings
	 */
	default Flux<Meeting> listAll() {
		return listAll(MeetingQuery.all());
	}

	/**
	 * All meetings of a query, fetched page by page as they are consumed.
	 * @param query which meetings
	 * @return the meetings
	 */
	default Flux<Meeting> listAll(MeetingQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All meetings of a query, fetched page by page as they are consumed.
	 * @param query which meetings
	 * @param options what each of the calls says for itself
	 * @return the meetings
	 */
	default Flux<Meeting> listAll(MeetingQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * The first page of what a search finds.
	 * @param search what to search for
	 * @return the page
	 */
	default Mono<Page<Meeting>> search(MeetingSearch search) {
		return search(search, PageRequest.first());
	}

	/**
	 * A page of what a search finds.
	 * @param search what to search for
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Meeting>> search(MeetingSearch search, PageRequest page) {
		return search(search, page, RequestOptions.none());
	}

	/**
	 * A page of what a search finds. Contio makes one result of meetings that share a
	 * calendar event and a start.
	 * @param search what to search for
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "searchMeetings", scopes = "meetings:read")
	@GetExchange("/search")
	Mono<Page<Meeting>> search(MeetingSearch search, PageRequest page, RequestOptions options);

	/**
	 * Everything that a search finds, fetched page by page as it is consumed.
	 * @param search what to search for
	 * @return the meetings
	 */
	default Flux<Meeting> searchAll(MeetingSearch search) {
		return searchAll(search, RequestOptions.none());
	}

	/**
	 * Everything that a search finds, fetched page by page as it is consumed.
	 * @param search what to search for
	 * @param options what each of the calls says for itself
	 * @return the meetings
	 */
	default Flux<Meeting> searchAll(MeetingSearch search, RequestOptions options) {
		return PagedFlux.of((page) -> search(search, page, options));
	}

	/**
	 * Create a meeting.
	 * @param meeting the meeting
	 * @return the meeting as it was created
	 */
	default Mono<Meeting> create(NewMeeting meeting) {
		return create(meeting, RequestOptions.none());
	}

	/**
	 * Create a meeting.
	 * @param meeting the meeting
	 * @param options what this call says for itself
	 * @return the meeting as it was created
	 */
	@Operation(id = "createMeeting", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<Meeting> create(@RequestBody NewMeeting meeting, RequestOptions options);

	/**
	 * Read a meeting. Where Contio points to another one in its place, that one is read,
	 * up to five times in a row.
	 * @param meetingId its id
	 * @return the meeting; it fails with a {@link MeetingRedirectException} if there are
	 * more redirects, or if they lead in a circle
	 */
	default Mono<Meeting> get(String meetingId) {
		return get(meetingId, RequestOptions.none());
	}

	/**
	 * Read a meeting. Where Contio points to another one in its place, that one is read,
	 * up to five times in a row.
	 * @param meetingId its id
	 * @param options what each of the calls says for itself
	 * @return the meeting; it fails with a {@link MeetingRedirectException} if there are
	 * more redirects, or if they lead in a circle
	 */
	default Mono<Meeting> get(String meetingId, RequestOptions options) {
		return new MeetingRedirects((id) -> getWithoutRedirect(id, options)).follow(meetingId);
	}

	/**
	 * Read a meeting, even if all that Contio says is which one to read in its place.
	 * @param meetingId its id
	 * @return the meeting
	 */
	default Mono<Meeting> getWithoutRedirect(String meetingId) {
		return getWithoutRedirect(meetingId, RequestOptions.none());
	}

	/**
	 * Read a meeting, even if all that Contio says is which one to read in its place.
	 * @param meetingId its id
	 * @param options what this call says for itself
	 * @return the meeting
	 */
	@Operation(id = "getMeeting", scopes = "meetings:read")
	@GetExchange("/{meetingId}")
	Mono<Meeting> getWithoutRedirect(@PathVariable("meetingId") String meetingId, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param meetingId the id of the meeting
	 * @param update the changes
	 * @return the meeting after it
	 */
	default Mono<Meeting> update(String meetingId, MeetingUpdate update) {
		return update(meetingId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param meetingId the id of the meeting
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the meeting after it
	 */
	@Operation(id = "updateMeeting", scopes = "meetings:write", idempotencyKey = true)
	@PatchExchange(url = "/{meetingId}", contentType = "application/json")
	Mono<Meeting> update(@PathVariable("meetingId") String meetingId, @RequestBody MeetingUpdate update,
			RequestOptions options);

}
