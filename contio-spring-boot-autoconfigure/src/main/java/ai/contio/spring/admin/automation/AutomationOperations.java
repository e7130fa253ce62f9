package ai.contio.spring.admin.automation;

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
 * Operations of automations. The path is that of the vendor's guide and SDK; its
 * specification spells it in the singular.
 */
@HttpExchange(url = "/v1/partner/admin/automations", accept = "application/json")
public interface AutomationOperations {

	/**
	 * The first page of the automations.
	 * @return the page
	 */
	default Mono<Page<Automation>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the automations.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Automation>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the automations.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listAutomations")
	@GetExchange
	Mono<Page<Automation>> list(PageRequest page, RequestOptions options);

	/**
	 * All automations, fetched page by page as they are consumed.
	 * @return the automations
	 */
	default Flux<Automation> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All automations, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the automations
	 */
	default Flux<Automation> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Create an automation.
	 * @param automation the automation
	 * @return the automation as it was created
	 */
	default Mono<Automation> create(NewAutomation automation) {
		return create(automation, RequestOptions.none());
	}

	/**
	 * Create an automation.
	 * @param automation the automation
	 * @param options what this call says for itself
	 * @return the automation as it was created
	 */
	@Operation(id = "createAutomation", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<Automation> create(@RequestBody NewAutomation automation, RequestOptions options);

	/**
	 * Read an automation.
	 * @param automationId its id
	 * @return the automation
	 */
	default Mono<Automation> get(String automationId) {
		return get(automationId, RequestOptions.none());
	}

	/**
	 * Read an automation.
	 * @param automationId its id
	 * @param options what this call says for itself
	 * @return the automation
	 */
	@Operation(id = "getAutomation")
	@GetExchange("/{automationId}")
	Mono<Automation> get(@PathVariable("automationId") String automationId, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param automationId the id of the automation
	 * @param update the changes
	 * @return the automation after it
	 */
	default Mono<Automation> update(String automationId, AutomationUpdate update) {
		return update(automationId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param automationId the id of the automation
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the automation after it
	 */
	@Operation(id = "updateAutomation", idempotencyKey = true)
	@PatchExchange(url = "/{automationId}", contentType = "application/json")
	Mono<Automation> update(@PathVariable("automationId") String automationId, @RequestBody AutomationUpdate update,
			RequestOptions options);

	/**
	 * Replace an automation by the update.
	 * @param automationId the id of the automation
	 * @param update the new state
	 * @return the automation after it
	 * @deprecated by Contio, in favor of {@link #update(String, AutomationUpdate)}
	 */
	@Deprecated
	default Mono<Automation> replace(String automationId, AutomationUpdate update) {
		return replace(automationId, update, RequestOptions.none());
	}

	/**
	 * Replace an automation by the update.
	 * @param automationId the id of the automation
	 * @param update the new state
	 * @param options what this call says for itself
	 * @return the automation after it
	 * @deprecated by Contio, in favor of
	 * {@link #update(String, AutomationUpdate, RequestOptions)}
	 */
	@Deprecated
	@Operation(id = "replaceAutomation", idempotencyKey = true)
	@PutExchange(url = "/{automationId}", contentType = "application/json")
	Mono<Automation> replace(@PathVariable("automationId") String automationId, @RequestBody AutomationUpdate update,
			RequestOptions options);

	/**
	 * Delete an automation.
	 * @param automationId its id
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String automationId) {
		return delete(automationId, RequestOptions.none());
	}

	/**
	 * Delete an automation.
	 * @param automationId its id
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteAutomation", idempotencyKey = true)
	@DeleteExchange("/{automationId}")
	Mono<Void> delete(@PathVariable("automationId") String automationId, RequestOptions options);

}
