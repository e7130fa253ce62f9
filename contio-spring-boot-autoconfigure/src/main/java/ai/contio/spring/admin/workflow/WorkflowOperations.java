package ai.contio.spring.admin.workflow;

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
 * Operations of workflows.
 *
 * @deprecated by Contio, in favor of automations: use
 * {@link ai.contio.spring.admin.automation.AutomationOperations}
 */
@Deprecated
@HttpExchange(url = "/v1/partner/admin/workflows", accept = "application/json")
public interface WorkflowOperations {

	/**
	 * The first page of the workflows.
	 * @return the page
	 */
	default Mono<Page<Workflow>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the workflows.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Workflow>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the workflows.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listWorkflows")
	@GetExchange
	Mono<Page<Workflow>> list(PageRequest page, RequestOptions options);

	/**
	 * All workflows, fetched page by page as they are consumed.
	 * @return the workflows
	 */
	default Flux<Workflow> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All workflows, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the workflows
	 */
	default Flux<Workflow> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Create a workflow. Contio takes no idempotency key for it: it is never repeated.
	 * @param workflow the workflow
	 * @return the workflow as it was created
	 */
	default Mono<Workflow> create(NewWorkflow workflow) {
		return create(workflow, RequestOptions.none());
	}

	/**
	 * Create a workflow. Contio takes no idempotency key for it: it is never repeated.
	 * @param workflow the workflow
	 * @param options what this call says for itself
	 * @return the workflow as it was created
	 */
	@Operation(id = "createWorkflow")
	@PostExchange(contentType = "application/json")
	Mono<Workflow> create(@RequestBody NewWorkflow workflow, RequestOptions options);

	/**
	 * Read a workflow.
	 * @param workflowId the id of the workflow
	 * @return the workflow
	 */
	default Mono<Workflow> get(String workflowId) {
		return get(workflowId, RequestOptions.none());
	}

	/**
	 * Read a workflow.
	 * @param workflowId the id of the workflow
	 * @param options what this call says for itself
	 * @return the workflow
	 */
	@Operation(id = "getWorkflow")
	@GetExchange("/{workflowId}")
	Mono<Workflow> get(@PathVariable("workflowId") String workflowId, RequestOptions options);

	/**
	 * Change a workflow.
	 * @param workflowId the id of the workflow
	 * @param update the changes
	 * @return the workflow after it
	 */
	default Mono<Workflow> replace(String workflowId, WorkflowUpdate update) {
		return replace(workflowId, update, RequestOptions.none());
	}

	/**
	 * Change a workflow.
	 * @param workflowId the id of the workflow
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the workflow after it
	 */
	@Operation(id = "replaceWorkflow")
	@PutExchange(url = "/{workflowId}", contentType = "application/json")
	Mono<Workflow> replace(@PathVariable("workflowId") String workflowId, @RequestBody WorkflowUpdate update,
			RequestOptions options);

	/**
	 * Delete a workflow.
	 * @param workflowId the id of the workflow
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String workflowId) {
		return delete(workflowId, RequestOptions.none());
	}

	/**
	 * Delete a workflow.
	 * @param workflowId the id of the workflow
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteWorkflow")
	@DeleteExchange("/{workflowId}")
	Mono<Void> delete(@PathVariable("workflowId") String workflowId, RequestOptions options);

}
