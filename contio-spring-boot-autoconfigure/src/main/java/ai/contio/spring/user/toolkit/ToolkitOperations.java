package ai.contio.spring.user.toolkit;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of toolkits.
 */
@HttpExchange(url = "/v1/partner/user", accept = "application/json")
public interface ToolkitOperations {

	/**
	 * A page of the toolkits that can be installed.
	 * @return the page
	 */
	default Mono<Page<AvailableToolkit>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the toolkits that can be installed.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<AvailableToolkit>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the toolkits that can be installed.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listToolkits", scopes = "toolkits:read")
	@GetExchange("/toolkits")
	Mono<Page<AvailableToolkit>> list(PageRequest page, RequestOptions options);

	/**
	 * All toolkits that can be installed, fetched page by page as they are consumed.
	 * @return the toolkits that can be installed
	 */
	default Flux<AvailableToolkit> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All toolkits that can be installed, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the toolkits that can be installed
	 */
	default Flux<AvailableToolkit> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Read a toolkit, and how it is installed.
	 * @param toolkitId the id of the toolkit
	 * @return the toolkit
	 */
	default Mono<ToolkitWithInstallation> get(String toolkitId) {
		return get(toolkitId, RequestOptions.none());
	}

	/**
	 * Read a toolkit, and how it is installed.
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return the toolkit
	 */
	@Operation(id = "getToolkit", scopes = "toolkits:read")
	@GetExchange("/toolkits/{toolkitId}")
	Mono<ToolkitWithInstallation> get(@PathVariable("toolkitId") String toolkitId, RequestOptions options);

	/**
	 * Install a toolkit in the workspace of the user that is called for.
	 * @param toolkitId the id of the toolkit
	 * @return the installation
	 */
	default Mono<ToolkitInstallation> install(String toolkitId) {
		return install(toolkitId, RequestOptions.none());
	}

	/**
	 * Install a toolkit in the workspace of the user that is called for.
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return the installation
	 */
	@Operation(id = "installToolkit", scopes = "toolkits:write", idempotencyKey = true)
	@PostExchange("/toolkits/{toolkitId}/install")
	Mono<ToolkitInstallation> install(@PathVariable("toolkitId") String toolkitId, RequestOptions options);

	/**
	 * The toolkits that are installed in a workspace. Contio answers all of them at once.
	 * @param workspaceId the id of the workspace
	 * @return the toolkits
	 */
	default Mono<Page<ToolkitWithInstallation>> listInstalled(String workspaceId) {
		return listInstalled(workspaceId, RequestOptions.none());
	}

	/**
	 * The toolkits that are installed in a workspace. Contio answers all of them at once.
	 * @param workspaceId the id of the workspace
	 * @param options what this call says for itself
	 * @return the toolkits
	 */
	@Operation(id = "listInstalledToolkits", scopes = "toolkits:read")
	@GetExchange("/workspaces/{workspaceId}/toolkits")
	Mono<Page<ToolkitWithInstallation>> listInstalled(@PathVariable("workspaceId") String workspaceId,
			RequestOptions options);

	/**
	 * Remove a toolkit from a workspace.
	 * @param workspaceId the id of the workspace
	 * @param toolkitId the id of the toolkit
	 * @return completes when it is removed
	 */
	default Mono<Void> uninstall(String workspaceId, String toolkitId) {
		return uninstall(workspaceId, toolkitId, RequestOptions.none());
	}

	/**
	 * Remove a toolkit from a workspace.
	 * @param workspaceId the id of the workspace
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return completes when it is removed
	 */
	@Operation(id = "uninstallToolkit", scopes = "toolkits:write", idempotencyKey = true)
	@DeleteExchange("/workspaces/{workspaceId}/toolkits/{toolkitId}")
	Mono<Void> uninstall(@PathVariable("workspaceId") String workspaceId, @PathVariable("toolkitId") String toolkitId,
			RequestOptions options);

}
