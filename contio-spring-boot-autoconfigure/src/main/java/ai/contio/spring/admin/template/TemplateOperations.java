package ai.contio.spring.admin.template;

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
 * Operations of the templates of the partner app.
 */
@HttpExchange(url = "/v1/partner/admin/templates", accept = "application/json")
public interface TemplateOperations {

	/**
	 * The first page of the templates.
	 * @return the page
	 */
	default Mono<Page<Template>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of the templates.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Template>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of the templates.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listTemplates")
	@GetExchange
	Mono<Page<Template>> list(PageRequest page, RequestOptions options);

	/**
	 * All templates, fetched page by page as they are consumed.
	 * @return the templates
	 */
	default Flux<Template> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All templates, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the templates
	 */
	default Flux<Template> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Create a template.
	 * @param template the template
	 * @return the template as it was created
	 */
	default Mono<Template> create(NewTemplate template) {
		return create(template, RequestOptions.none());
	}

	/**
	 * Create a template.
	 * @param template the template
	 * @param options what this call says for itself
	 * @return the template as it was created
	 */
	@Operation(id = "createTemplate", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<Template> create(@RequestBody NewTemplate template, RequestOptions options);

	/**
	 * Read a template.
	 * @param templateId the id of the template
	 * @return the template
	 */
	default Mono<Template> get(String templateId) {
		return get(templateId, RequestOptions.none());
	}

	/**
	 * Read a template.
	 * @param templateId the id of the template
	 * @param options what this call says for itself
	 * @return the template
	 */
	@Operation(id = "getTemplate")
	@GetExchange("/{templateId}")
	Mono<Template> get(@PathVariable("templateId") String templateId, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param templateId the id of the template
	 * @param update the changes
	 * @return the template after it
	 */
	default Mono<Template> update(String templateId, TemplateUpdate update) {
		return update(templateId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param templateId the id of the template
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the template after it
	 */
	@Operation(id = "updateTemplate", idempotencyKey = true)
	@PatchExchange(url = "/{templateId}", contentType = "application/json")
	Mono<Template> update(@PathVariable("templateId") String templateId, @RequestBody TemplateUpdate update,
			RequestOptions options);

	/**
	 * Replace a template by the update.
	 * @param templateId the id of the template
	 * @param update the changes
	 * @return the template after it
	 * @deprecated by Contio, in favor of {@link #update(String, TemplateUpdate)}
	 */
	@Deprecated
	default Mono<Template> replace(String templateId, TemplateUpdate update) {
		return replace(templateId, update, RequestOptions.none());
	}

	/**
	 * Replace a template by the update.
	 * @param templateId the id of the template
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the template after it
	 * @deprecated by Contio, in favor of
	 * {@link #update(String, TemplateUpdate, RequestOptions)}
	 */
	@Deprecated
	@Operation(id = "replaceTemplate", idempotencyKey = true)
	@PutExchange(url = "/{templateId}", contentType = "application/json")
	Mono<Template> replace(@PathVariable("templateId") String templateId, @RequestBody TemplateUpdate update,
			RequestOptions options);

	/**
	 * Delete a template.
	 * @param templateId the id of the template
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String templateId) {
		return delete(templateId, RequestOptions.none());
	}

	/**
	 * Delete a template.
	 * @param templateId the id of the template
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteTemplate", idempotencyKey = true)
	@DeleteExchange("/{templateId}")
	Mono<Void> delete(@PathVariable("templateId") String templateId, RequestOptions options);

}
