package ai.contio.spring.user.agenda;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of agendas.
 */
@HttpExchange(url = "/v1/partner/user/meetings", accept = "application/json")
public interface AgendaOperations {

	/**
	 * The agenda of a meeting. Contio answers all of it at once.
	 * @param meetingId the id of the meeting
	 * @return the agenda
	 */
	default Mono<Page<AgendaItem>> list(String meetingId) {
		return list(meetingId, RequestOptions.none());
	}

	/**
	 * The agenda of a meeting. Contio answers all of it at once.
	 * @param meetingId the id of the meeting
	 * @param options what this call says for itself
	 * @return the agenda
	 */
	@Operation(id = "listMeetingAgendaItems", scopes = "meetings:read")
	@GetExchange("/{meetingId}/agenda-items")
	Mono<Page<AgendaItem>> list(@PathVariable("meetingId") String meetingId, RequestOptions options);

	/**
	 * Add an item to an agenda.
	 * @param meetingId the id of the meeting
	 * @param agendaItem the agenda item
	 * @return the agenda item as it was created
	 */
	default Mono<AgendaItem> create(String meetingId, NewAgendaItem agendaItem) {
		return create(meetingId, agendaItem, RequestOptions.none());
	}

	/**
	 * Add an item to an agenda.
	 * @param meetingId the id of the meeting
	 * @param agendaItem the agenda item
	 * @param options what this call says for itself
	 * @return the agenda item as it was created
	 */
	@Operation(id = "createMeetingAgendaItem", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/{meetingId}/agenda-items", contentType = "application/json")
	Mono<AgendaItem> create(@PathVariable("meetingId") String meetingId, @RequestBody NewAgendaItem agendaItem,
			RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param meetingId the id of the meeting
	 * @param itemId the id of the agenda item
	 * @param update the changes
	 * @return the agenda item after it
	 */
	default Mono<AgendaItem> update(String meetingId, String itemId, AgendaItemUpdate update) {
		return update(meetingId, itemId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param meetingId the id of the meeting
	 * @param itemId the id of the agenda item
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the agenda item after it
	 */
	@Operation(id = "patchMeetingAgendaItem", scopes = "meetings:write", idempotencyKey = true)
	@PatchExchange(url = "/{meetingId}/agenda-items/{itemId}", contentType = "application/json")
	Mono<AgendaItem> update(@PathVariable("meetingId") String meetingId, @PathVariable("itemId") String itemId,
			@RequestBody AgendaItemUpdate update, RequestOptions options);

	/**
	 * Change an agenda item in the older way.
	 * @param meetingId the id of the meeting
	 * @param itemId the id of the agenda item
	 * @param update the changes
	 * @return the agenda item after it
	 * @deprecated by Contio, in favor of
	 * {@link #update(String, String, AgendaItemUpdate)}
	 */
	@Deprecated
	default Mono<AgendaItem> replace(String meetingId, String itemId, AgendaItemUpdate update) {
		return replace(meetingId, itemId, update, RequestOptions.none());
	}

	/**
	 * Change an agenda item in the older way.
	 * @param meetingId the id of the meeting
	 * @param itemId the id of the agenda item
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the agenda item after it
	 * @deprecated by Contio, in favor of
	 * {@link #update(String, String, AgendaItemUpdate, RequestOptions)}
	 */
	@Deprecated
	@Operation(id = "updateMeetingAgendaItem", scopes = "meetings:write", idempotencyKey = true)
	@PutExchange(url = "/{meetingId}/agenda-items/{itemId}", contentType = "application/json")
	Mono<AgendaItem> replace(@PathVariable("meetingId") String meetingId, @PathVariable("itemId") String itemId,
			@RequestBody AgendaItemUpdate update, RequestOptions options);

	/**
	 * Delete an agenda item.
	 * @param meetingId the id of the meeting
	 * @param itemId the id of the agenda item
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String meetingId, String itemId) {
		return delete(meetingId, itemId, RequestOptions.none());
	}

	/**
	 * Delete an agenda item.
	 * @param meetingId the id of the meeting
	 * @param itemId the id of the agenda item
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteMeetingAgendaItem", scopes = "meetings:write", idempotencyKey = true)
	@DeleteExchange("/{meetingId}/agenda-items/{itemId}")
	Mono<Void> delete(@PathVariable("meetingId") String meetingId, @PathVariable("itemId") String itemId,
			RequestOptions options);

}
