package ai.contio.spring.user.backlog;

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
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of the backlog of the user that is called for.
 */
@HttpExchange(url = "/v1/partner/user/backlog-items", accept = "application/json")
public interface BacklogOperations {

	/**
	 * A page of the backlog.
	 * @return the page
	 */
	default Mono<Page<BacklogItem>> list() {
		return list(BacklogQuery.all());
	}

	/**
	 * A page of the backlog.
	 * @param query in which order
	 * @return the page
	 */
	default Mono<Page<BacklogItem>> list(BacklogQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of the backlog.
	 * @param query in which order
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<BacklogItem>> list(BacklogQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of the backlog.
	 * @param query in which order
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listBacklogItems", scopes = "meetings:read")
	@GetExchange
	Mono<Page<BacklogItem>> list(BacklogQuery query, PageRequest page, RequestOptions options);

	/**
	 * All items of the backlog, fetched page by page as they are consumed.
	 * @return the items of the backlog
	 */
	default Flux<BacklogItem> listAll() {
		return listAll(BacklogQuery.all());
	}

	/**
	 * All items of the backlog, fetched page by page as they are consumed.
	 * @param query in which order
	 * @return the items of the backlog
	 */
	default Flux<BacklogItem> listAll(BacklogQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All items of the backlog, fetched page by page as they are consumed.
	 * @param query in which order
	 * @param options what each of the calls says for itself
	 * @return the items of the backlog
	 */
	default Flux<BacklogItem> listAll(BacklogQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * A page of what has left the backlog, to a meeting or because it was deleted.
	 * @return the page
	 */
	default Mono<Page<BacklogItem>> history() {
		return history(BacklogQuery.all());
	}

	/**
	 * A page of what has left the backlog, to a meeting or because it was deleted.
	 * @param query in which order
	 * @return the page
	 */
	default Mono<Page<BacklogItem>> history(BacklogQuery query) {
		return history(query, PageRequest.first());
	}

	/**
	 * A page of what has left the backlog, to a meeting or because it was deleted.
	 * @param query in which order
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<BacklogItem>> history(BacklogQuery query, PageRequest page) {
		return history(query, page, RequestOptions.none());
	}

	/**
	 * A page of what has left the backlog, to a meeting or because it was deleted.
	 * @param query in which order
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listBacklogItemHistory", scopes = "meetings:read")
	@GetExchange("/history")
	Mono<Page<BacklogItem>> history(BacklogQuery query, PageRequest page, RequestOptions options);

	/**
	 * All items that have left the backlog, fetched page by page as they are consumed.
	 * @return the items that have left the backlog
	 */
	default Flux<BacklogItem> historyAll() {
		return historyAll(BacklogQuery.all());
	}

	/**
	 * All items that have left the backlog, fetched page by page as they are consumed.
	 * @param query in which order
	 * @return the items that have left the backlog
	 */
	default Flux<BacklogItem> historyAll(BacklogQuery query) {
		return historyAll(query, RequestOptions.none());
	}

	/**
	 * All items that have left the backlog, fetched page by page as they are consumed.
	 * @param query in which order
	 * @param options what each of the calls says for itself
	 * @return the items that have left the backlog
	 */
	default Flux<BacklogItem> historyAll(BacklogQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> history(query, page, options));
	}

	/**
	 * Put an item on the backlog.
	 * @param item the item
	 * @return the item as it was created
	 */
	default Mono<BacklogItem> create(NewBacklogItem item) {
		return create(item, RequestOptions.none());
	}

	/**
	 * Put an item on the backlog.
	 * @param item the item
	 * @param options what this call says for itself
	 * @return the item as it was created
	 */
	@Operation(id = "createBacklogItem", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<BacklogItem> create(@RequestBody NewBacklogItem item, RequestOptions options);

	/**
	 * Read an item of the backlog. One that has left it is not found.
	 * @param backlogItemId the id of the backlog item
	 * @return the item
	 */
	default Mono<BacklogItem> get(String backlogItemId) {
		return get(backlogItemId, RequestOptions.none());
	}

	/**
	 * Read an item of the backlog. One that has left it is not found.
	 * @param backlogItemId the id of the backlog item
	 * @param options what this call says for itself
	 * @return the item
	 */
	@Operation(id = "getBacklogItem", scopes = "meetings:read")
	@GetExchange("/{backlogItemId}")
	Mono<BacklogItem> get(@PathVariable("backlogItemId") String backlogItemId, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param backlogItemId the id of the backlog item
	 * @param update the changes
	 * @return the item after it
	 */
	default Mono<BacklogItem> update(String backlogItemId, BacklogItemUpdate update) {
		return update(backlogItemId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param backlogItemId the id of the backlog item
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the item after it
	 */
	@Operation(id = "updateBacklogItem", scopes = "meetings:write", idempotencyKey = true)
	@PutExchange(url = "/{backlogItemId}", contentType = "application/json")
	Mono<BacklogItem> update(@PathVariable("backlogItemId") String backlogItemId, @RequestBody BacklogItemUpdate update,
			RequestOptions options);

	/**
	 * Move an item to the agenda of a meeting.
	 * @param backlogItemId the id of the backlog item
	 * @param assignment where to
	 * @return what became of it
	 */
	default Mono<AssignedBacklogItem> assign(String backlogItemId, BacklogAssignment assignment) {
		return assign(backlogItemId, assignment, RequestOptions.none());
	}

	/**
	 * Move an item to the agenda of a meeting.
	 * @param backlogItemId the id of the backlog item
	 * @param assignment where to
	 * @param options what this call says for itself
	 * @return what became of it
	 */
	@Operation(id = "assignBacklogItem", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/{backlogItemId}/assign", contentType = "application/json")
	Mono<AssignedBacklogItem> assign(@PathVariable("backlogItemId") String backlogItemId,
			@RequestBody BacklogAssignment assignment, RequestOptions options);

	/**
	 * Delete an item. It stays in the history.
	 * @param backlogItemId the id of the backlog item
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String backlogItemId) {
		return delete(backlogItemId, RequestOptions.none());
	}

	/**
	 * Delete an item. It stays in the history.
	 * @param backlogItemId the id of the backlog item
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteBacklogItem", scopes = "meetings:write")
	@DeleteExchange("/{backlogItemId}")
	Mono<Void> delete(@PathVariable("backlogItemId") String backlogItemId, RequestOptions options);

}
