package ai.contio.spring.admin.workspace;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of the workspaces that are connected to the partner app.
 */
@HttpExchange(url = "/v1/partner/admin/workspaces", accept = "application/json")
public interface WorkspaceOperations {

	/**
	 * The first page of the workspaces.
	 * @return the page
	 */
	default Mono<Page<ConnectedWorkspace>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the workspaces.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<ConnectedWorkspace>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the workspaces.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "adminListWorkspaces")
	@GetExchange
	Mono<Page<ConnectedWorkspace>> list(PageRequest page, RequestOptions options);

	/**
	 * All workspaces, fetched page by page as they are consumed.
	 * @return the workspaces
	 */
	default Flux<ConnectedWorkspace> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All workspaces, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the workspaces
	 */
	default Flux<ConnectedWorkspace> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

}
