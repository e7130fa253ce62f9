package ai.contio.spring.user.workflow;

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
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of runs of workflows.
 */
@HttpExchange(url = "/v1/partner/user/workflow-runs", accept = "application/json")
public interface WorkflowRunOperations {

	/**
	 * A page of runs.
	 * @return the page
	 */
	default Mono<Page<WorkflowRun>> list() {
		return list(WorkflowRunQuery.all());
	}

	/**
	 * A page of runs.
	 * @param query which runs
	 * @return the page
	 */
	default Mono<Page<WorkflowRun>> list(WorkflowRunQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of runs.
	 * @param query which runs
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<WorkflowRun>> list(WorkflowRunQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of runs.
	 * @param query which runs
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listWorkflowRuns", scopes = "workflows:read")
	@GetExchange
	Mono<Page<WorkflowRun>> list(WorkflowRunQuery query, PageRequest page, RequestOptions options);

	/**
	 * All runs, fetched page by page as they are consumed.
	 * @return the runs
	 */
	default Flux<WorkflowRun> listAll() {
		return listAll(WorkflowRunQuery.all());
	}

	/**
	 * All runs, fetched page by page as they are consumed.
	 * @param query which runs
	 * @return the runs
	 */
	default Flux<WorkflowRun> listAll(WorkflowRunQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All runs, fetched page by page as they are consumed.
	 * @param query which runs
	 * @param options what each of the calls says for itself
	 * @return the runs
	 */
	default Flux<WorkflowRun> listAll(WorkflowRunQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * Begin a run.
	 * @param run the run
	 * @return the run as it was created
	 */
	default Mono<WorkflowRun> create(NewWorkflowRun run) {
		return create(run, RequestOptions.none());
	}

	/**
	 * Begin a run.
	 * @param run the run
	 * @param options what this call says for itself
	 * @return the run as it was created
	 */
	@Operation(id = "createWorkflowRun", scopes = "workflows:write", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<WorkflowRun> create(@RequestBody NewWorkflowRun run, RequestOptions options);

	/**
	 * Read a run.
	 * @param runId the id of the run
	 * @return the run
	 */
	default Mono<WorkflowRun> get(String runId) {
		return get(runId, RequestOptions.none());
	}

	/**
	 * Read a run.
	 * @param runId the id of the run
	 * @param options what this call says for itself
	 * @return the run
	 */
	@Operation(id = "getWorkflowRun", scopes = "workflows:read")
	@GetExchange("/{runId}")
	Mono<WorkflowRun> get(@PathVariable("runId") String runId, RequestOptions options);

}
