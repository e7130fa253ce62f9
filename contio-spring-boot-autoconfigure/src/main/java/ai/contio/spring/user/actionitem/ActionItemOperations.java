package ai.contio.spring.user.actionitem;

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
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of action items.
 */
@HttpExchange(url = "/v1/partner/user/action-items", accept = "application/json")
public interface ActionItemOperations {

	/**
	 * The first page of the action items.
	 * @return the page
	 */
	default Mono<Page<ActionItem>> list() {
		return list(ActionItemQuery.all());
	}

	/**
	 * The first page of the action items of a query.
	 * @param query which action items
	 * @return the page
	 */
	default Mono<Page<ActionItem>> list(ActionItemQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of the action items of a query.
	 * @param query which action items
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<ActionItem>> list(ActionItemQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of the action items of a query.
	 * @param query which action items
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listActionItems", scopes = "action-items:read")
	@GetExchange
	Mono<Page<ActionItem>> list(ActionItemQuery query, PageRequest page, RequestOptions options);

	/**
	 * All action items, fetched page by page as they are consumed.
	 * @return the action items
	 */
	default Flux<ActionItem> listAll() {
		return listAll(ActionItemQuery.all());
	}

	/**
	 * All action items of a query, fetched page by page as they are consumed.
	 * @param query which action items
	 * @return the action items
	 */
	default Flux<ActionItem> listAll(ActionItemQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All action items of a query, fetched page by page as they are consumed.
	 * @param query which action items
	 * @param options what each of the calls says for itself
	 * @return the action items
	 */
	default Flux<ActionItem> listAll(ActionItemQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * Create an action item.
	 * @param actionItem the action item
	 * @return the action item as it was created
	 */
	default Mono<ActionItem> create(NewActionItem actionItem) {
		return create(actionItem, RequestOptions.none());
	}

	/**
	 * Create an action item.
	 * @param actionItem the action item
	 * @param options what this call says for itself
	 * @return the action item as it was created
	 */
	@Operation(id = "createActionItem", scopes = "action-items:write", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<ActionItem> create(@RequestBody NewActionItem actionItem, RequestOptions options);

	/**
	 * Read an action item.
	 * @param actionItemId its id
	 * @return the action item
	 */
	default Mono<ActionItem> get(String actionItemId) {
		return get(actionItemId, RequestOptions.none());
	}

	/**
	 * Read an action item.
	 * @param actionItemId its id
	 * @param options what this call says for itself
	 * @return the action item
	 */
	@Operation(id = "getActionItem", scopes = "action-items:read")
	@GetExchange("/{actionItemId}")
	Mono<ActionItem> get(@PathVariable("actionItemId") String actionItemId, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param actionItemId the id of the action item
	 * @param update the changes
	 * @return the action item after it
	 */
	default Mono<ActionItem> update(String actionItemId, ActionItemUpdate update) {
		return update(actionItemId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param actionItemId the id of the action item
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the action item after it
	 */
	@Operation(id = "patchActionItem", scopes = "action-items:write", idempotencyKey = true)
	@PatchExchange(url = "/{actionItemId}", contentType = "application/json")
	Mono<ActionItem> update(@PathVariable("actionItemId") String actionItemId, @RequestBody ActionItemUpdate update,
			RequestOptions options);

	/**
	 * Mark an action item as done.
	 * @param actionItemId its id
	 * @return the action item after it
	 */
	default Mono<ActionItem> complete(String actionItemId) {
		return update(actionItemId, ActionItemUpdate.builder().completed(true).build());
	}

	/**
	 * Mark an action item as not done.
	 * @param actionItemId its id
	 * @return the action item after it
	 */
	default Mono<ActionItem> reopen(String actionItemId) {
		return update(actionItemId, ActionItemUpdate.builder().completed(false).build());
	}

	/**
	 * Change an action item in the older way.
	 * @param actionItemId the id of the action item
	 * @param update the new state
	 * @return the action item after it
	 * @deprecated by Contio, in favor of {@link #update(String, ActionItemUpdate)}
	 */
	@Deprecated
	default Mono<ActionItem> replace(String actionItemId, ActionItemUpdate update) {
		return replace(actionItemId, update, RequestOptions.none());
	}

	/**
	 * Change an action item in the older way.
	 * @param actionItemId the id of the action item
	 * @param update the new state
	 * @param options what this call says for itself
	 * @return the action item after it
	 * @deprecated by Contio, in favor of
	 * {@link #update(String, ActionItemUpdate, RequestOptions)}
	 */
	@Deprecated
	@Operation(id = "updateActionItem", scopes = "action-items:write", idempotencyKey = true)
	@PutExchange(url = "/{actionItemId}", contentType = "application/json")
	Mono<ActionItem> replace(@PathVariable("actionItemId") String actionItemId, @RequestBody ActionItemUpdate update,
			RequestOptions options);

	/**
	 * Delete an action item.
	 * @param actionItemId its id
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String actionItemId) {
		return delete(actionItemId, RequestOptions.none());
	}

	/**
	 * Delete an action item.
	 * @param actionItemId its id
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteActionItem", scopes = "action-items:write", idempotencyKey = true)
	@DeleteExchange("/{actionItemId}")
	Mono<Void> delete(@PathVariable("actionItemId") String actionItemId, RequestOptions options);

}
