package ai.contio.spring.user.template;

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
 * Operations of templates.
 */
@HttpExchange(url = "/v1/partner/user/meeting-templates", accept = "application/json")
public interface MeetingTemplateOperations {

	/**
	 * A page of templates.
	 * @return the page
	 */
	default Mono<Page<MeetingTemplate>> list() {
		return list(PageRequest.first());
	}

	/**
	 * A page of templates.
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<MeetingTemplate>> list(PageRequest page) {
		return list(page, RequestOptions.none());
	}

	/**
	 * A page of templates.
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listMeetingTemplates", scopes = "meetings:read")
	@GetExchange
	Mono<Page<MeetingTemplate>> list(PageRequest page, RequestOptions options);

	/**
	 * All templates, fetched page by page as they are consumed.
	 * @return the templates
	 */
	default Flux<MeetingTemplate> listAll() {
		return listAll(RequestOptions.none());
	}

	/**
	 * All templates, fetched page by page as they are consumed.
	 * @param options what each of the calls says for itself
	 * @return the templates
	 */
	default Flux<MeetingTemplate> listAll(RequestOptions options) {
		return PagedFlux.of((page) -> list(page, options));
	}

	/**
	 * Read a template.
	 * @param templateId the id of the template
	 * @return the template
	 */
	default Mono<MeetingTemplateDetail> get(String templateId) {
		return get(templateId, RequestOptions.none());
	}

	/**
	 * Read a template.
	 * @param templateId the id of the template
	 * @param options what this call says for itself
	 * @return the template
	 */
	@Operation(id = "getMeetingTemplate", scopes = "meetings:read")
	@GetExchange("/{templateId}")
	Mono<MeetingTemplateDetail> get(@PathVariable("templateId") String templateId, RequestOptions options);

	/**
	 * Add the content of a template to a meeting. What the meeting has already stays.
	 * @param templateId the id of the template
	 * @param application to which meeting
	 * @return what became of it
	 */
	default Mono<AppliedTemplate> apply(String templateId, TemplateApplication application) {
		return apply(templateId, application, RequestOptions.none());
	}

	/**
	 * Add the content of a template to a meeting. What the meeting has already stays.
	 * @param templateId the id of the template
	 * @param application to which meeting
	 * @param options what this call says for itself
	 * @return what became of it
	 */
	@Operation(id = "applyMeetingTemplate", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/{templateId}/apply", contentType = "application/json")
	Mono<AppliedTemplate> apply(@PathVariable("templateId") String templateId,
			@RequestBody TemplateApplication application, RequestOptions options);

	/**
	 * The next steps of a template. Contio answers all of them at once.
	 * @param templateId the id of the template
	 * @return the next steps
	 */
	default Mono<Page<TemplateNextStep>> listNextSteps(String templateId) {
		return listNextSteps(templateId, RequestOptions.none());
	}

	/**
	 * The next steps of a template. Contio answers all of them at once.
	 * @param templateId the id of the template
	 * @param options what this call says for itself
	 * @return the next steps
	 */
	@Operation(id = "listMeetingTemplateNextSteps", scopes = "meetings:read")
	@GetExchange("/{templateId}/next-steps")
	Mono<Page<TemplateNextStep>> listNextSteps(@PathVariable("templateId") String templateId, RequestOptions options);

}
