package ai.contio.spring.admin.toolkit;

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

/**
 * Operations of the toolkits of the partner app.
 */
@HttpExchange(url = "/v1/partner/admin/toolkits", accept = "application/json")
public interface ToolkitOperations {

	/**
	 * The first page of the toolkits.
	 * @return the page
	 */
	default Mono<Page<Toolkit>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the toolkits.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Toolkit>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the toolkits.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "adminListToolkits")
	@GetExchange
	Mono<Page<Toolkit>> list(PageRequest page, RequestOptions options);

	/**
	 * All toolkits, fetched page by page as they are consumed.
	 * @return the toolkits
	 */
	default Flux<Toolkit> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All toolkits, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the toolkits
	 */
	default Flux<Toolkit> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Create a toolkit, or see with {@link NewToolkit#asDryRun()} what would come of it.
	 * @param toolkit the toolkit
	 * @return the toolkit, and what Contio finds in it
	 */
	default Mono<ToolkitCreation> create(NewToolkit toolkit) {
		return create(toolkit, RequestOptions.none());
	}

	/**
	 * Create a toolkit, or see with {@link NewToolkit#asDryRun()} what would come of it.
	 * @param toolkit the toolkit
	 * @param options what this call says for itself
	 * @return the toolkit, and what Contio finds in it
	 */
	@Operation(id = "adminCreateToolkit", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<ToolkitCreation> create(@RequestBody NewToolkit toolkit, RequestOptions options);

	/**
	 * Read a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @return the toolkit
	 */
	default Mono<Toolkit> get(String toolkitId) {
		return get(toolkitId, RequestOptions.none());
	}

	/**
	 * Read a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return the toolkit
	 */
	@Operation(id = "adminGetToolkit")
	@GetExchange("/{toolkitId}")
	Mono<Toolkit> get(@PathVariable("toolkitId") String toolkitId, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param toolkitId the id of the toolkit
	 * @param update the changes
	 * @return the toolkit after it
	 */
	default Mono<Toolkit> update(String toolkitId, ToolkitUpdate update) {
		return update(toolkitId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param toolkitId the id of the toolkit
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the toolkit after it
	 */
	@Operation(id = "adminUpdateToolkit", idempotencyKey = true)
	@PatchExchange(url = "/{toolkitId}", contentType = "application/json")
	Mono<Toolkit> update(@PathVariable("toolkitId") String toolkitId, @RequestBody ToolkitUpdate update,
			RequestOptions options);

	/**
	 * Delete a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String toolkitId) {
		return delete(toolkitId, RequestOptions.none());
	}

	/**
	 * Delete a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "adminDeleteToolkit", idempotencyKey = true)
	@DeleteExchange("/{toolkitId}")
	Mono<Void> delete(@PathVariable("toolkitId") String toolkitId, RequestOptions options);

	/**
	 * Export a toolkit in portable form.
	 * @param toolkitId the id of the toolkit
	 * @return the export
	 */
	default Mono<ToolkitExport> export(String toolkitId) {
		return export(toolkitId, RequestOptions.none());
	}

	/**
	 * Export a toolkit in portable form.
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return the export
	 */
	@Operation(id = "adminExportToolkit")
	@GetExchange("/{toolkitId}/export")
	Mono<ToolkitExport> export(@PathVariable("toolkitId") String toolkitId, RequestOptions options);

	/**
	 * Export templates, next steps, action buttons and shortcuts with all that belongs to
	 * them.
	 * @param entities what to export
	 * @return the export
	 */
	default Mono<ToolkitExport> exportEntities(EntityExport entities) {
		return exportEntities(entities, RequestOptions.none());
	}

	/**
	 * Export templates, next steps, action buttons and shortcuts with all that belongs to
	 * them.
	 * @param entities what to export
	 * @param options what this call says for itself
	 * @return the export
	 */
	@Operation(id = "adminExportEntities", idempotencyKey = true)
	@PostExchange(url = "/export", contentType = "application/json")
	Mono<ToolkitExport> exportEntities(@RequestBody EntityExport entities, RequestOptions options);

	/**
	 * The first page of the installations of a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @return the page
	 */
	default Mono<InstallationPage> listInstallations(String toolkitId) {
		return listInstallations(toolkitId, PageRequest.first());
	}

	/**
	 * A page of the installations of a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @param page which page
	 * @return the page
	 */
	default Mono<InstallationPage> listInstallations(String toolkitId, PageRequest page) {
		return listInstallations(toolkitId, page, RequestOptions.none());
	}

	/**
	 * A page of the installations of a toolkit.
	 * @param toolkitId the id of the toolkit
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "adminListToolkitInstallations")
	@GetExchange("/{toolkitId}/installations")
	Mono<InstallationPage> listInstallations(@PathVariable("toolkitId") String toolkitId, PageRequest page,
			RequestOptions options);

	/**
	 * All installations of a toolkit, fetched page by page as they are consumed.
	 * @param toolkitId the id of the toolkit
	 * @return the installations of a toolkit
	 */
	default Flux<ToolkitInstallation> listAllInstallations(String toolkitId) {
		return listAllInstallations(toolkitId, RequestOptions.none());
	}

	/**
	 * All installations of a toolkit, fetched page by page as they are consumed.
	 * @param toolkitId the id of the toolkit
	 * @param options what each of the calls says for itself
	 * @return the installations of a toolkit
	 */
	default Flux<ToolkitInstallation> listAllInstallations(String toolkitId, RequestOptions options) {
		return PagedFlux.of((page) -> listInstallations(toolkitId, page, options).map(InstallationPage::toPage));
	}

}
