package ai.contio.spring.admin.workflow;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of the workflow templates that the partner app owns, in all workspaces.
 */
@HttpExchange(url = "/v1/partner/admin/workflow-templates", accept = "application/json")
public interface WorkflowTemplateOperations {

	/**
	 * The first page of the workflow templates.
	 * @return the page
	 */
	default Mono<Page<WorkflowTemplateSummary>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the workflow templates.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<WorkflowTemplateSummary>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the workflow templates.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listWorkflowTemplates")
	@GetExchange
	Mono<Page<WorkflowTemplateSummary>> list(PageRequest page, RequestOptions options);

	/**
	 * All workflow templates, fetched page by page as they are consumed.
	 * @return the workflow templates
	 */
	default Flux<WorkflowTemplateSummary> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All workflow templates, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the workflow templates
	 */
	default Flux<WorkflowTemplateSummary> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Read a workflow template.
	 * @param id the id of the template
	 * @return the template, with its steps
	 */
	default Mono<WorkflowTemplate> get(String id) {
		return get(id, RequestOptions.none());
	}

	/**
	 * Read a workflow template.
	 * @param id the id of the template
	 * @param options what this call says for itself
	 * @return the template, with its steps
	 */
	@Operation(id = "getWorkflowTemplate")
	@GetExchange("/{id}")
	Mono<WorkflowTemplate> get(@PathVariable("id") String id, RequestOptions options);

}
