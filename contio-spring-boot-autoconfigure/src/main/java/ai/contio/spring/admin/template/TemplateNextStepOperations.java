package ai.contio.spring.admin.template;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of the next steps that belong to a template.
 */
@HttpExchange(url = "/v1/partner/admin/templates", accept = "application/json")
public interface TemplateNextStepOperations {

	/**
	 * The next steps of a template. Contio offers no way to ask for a further page.
	 * @param templateId the id of the template
	 * @return the next steps
	 */
	default Mono<Page<TemplateNextStep>> list(String templateId) {
		return list(templateId, RequestOptions.none());
	}

	/**
	 * The next steps of a template. Contio offers no way to ask for a further page.
	 * @param templateId the id of the template
	 * @param options what this call says for itself
	 * @return the next steps
	 */
	@Operation(id = "listTemplateNextSteps")
	@GetExchange("/{templateId}/next-steps")
	Mono<Page<TemplateNextStep>> list(@PathVariable("templateId") String templateId, RequestOptions options);

	/**
	 * Add a next step to a template.
	 * @param templateId the id of the template
	 * @param nextStep the next step
	 * @return completes when it is added
	 */
	default Mono<Void> add(String templateId, NewTemplateNextStep nextStep) {
		return add(templateId, nextStep, RequestOptions.none());
	}

	/**
	 * Add a next step to a template.
	 * @param templateId the id of the template
	 * @param nextStep the next step
	 * @param options what this call says for itself
	 * @return completes when it is added
	 */
	@Operation(id = "addTemplateNextStep", idempotencyKey = true)
	@PostExchange(url = "/{templateId}/next-steps", contentType = "application/json")
	Mono<Void> add(@PathVariable("templateId") String templateId, @RequestBody NewTemplateNextStep nextStep,
			RequestOptions options);

	/**
	 * Say whether a next step runs by itself when a meeting of the template is done.
	 * @param templateId the id of the template
	 * @param nextStepId the id of the next step
	 * @param autopilot whether it runs by itself
	 * @return completes when it is said
	 */
	default Mono<Void> setAutopilot(String templateId, String nextStepId, boolean autopilot) {
		return setAutopilot(templateId, nextStepId, autopilot, RequestOptions.none());
	}

	/**
	 * Say whether a next step runs by itself when a meeting of the template is done.
	 * @param templateId the id of the template
	 * @param nextStepId the id of the next step
	 * @param autopilot whether it runs by itself
	 * @param options what this call says for itself
	 * @return completes when it is said
	 */
	default Mono<Void> setAutopilot(String templateId, String nextStepId, boolean autopilot, RequestOptions options) {
		return replace(templateId, nextStepId, new TemplateNextStepUpdate(autopilot), options);
	}

	/**
	 * Replace how a next step belongs to a template.
	 * @param templateId the id of the template
	 * @param nextStepId the id of the next step
	 * @param update the new state
	 * @return completes when it is replaced
	 */
	default Mono<Void> replace(String templateId, String nextStepId, TemplateNextStepUpdate update) {
		return replace(templateId, nextStepId, update, RequestOptions.none());
	}

	/**
	 * Replace how a next step belongs to a template.
	 * @param templateId the id of the template
	 * @param nextStepId the id of the next step
	 * @param update the new state
	 * @param options what this call says for itself
	 * @return completes when it is replaced
	 */
	@Operation(id = "replaceTemplateNextStep", idempotencyKey = true)
	@PutExchange(url = "/{templateId}/next-steps/{nextStepId}", contentType = "application/json")
	Mono<Void> replace(@PathVariable("templateId") String templateId, @PathVariable("nextStepId") String nextStepId,
			@RequestBody TemplateNextStepUpdate update, RequestOptions options);

	/**
	 * Take a next step from a template. The next step itself stays.
	 * @param templateId the id of the template
	 * @param nextStepId the id of the next step
	 * @return completes when it is taken away
	 */
	default Mono<Void> remove(String templateId, String nextStepId) {
		return remove(templateId, nextStepId, RequestOptions.none());
	}

	/**
	 * Take a next step from a template. The next step itself stays.
	 * @param templateId the id of the template
	 * @param nextStepId the id of the next step
	 * @param options what this call says for itself
	 * @return completes when it is taken away
	 */
	@Operation(id = "removeTemplateNextStep", idempotencyKey = true)
	@DeleteExchange("/{templateId}/next-steps/{nextStepId}")
	Mono<Void> remove(@PathVariable("templateId") String templateId, @PathVariable("nextStepId") String nextStepId,
			RequestOptions options);

}
