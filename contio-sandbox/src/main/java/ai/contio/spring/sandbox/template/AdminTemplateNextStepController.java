package ai.contio.spring.sandbox.template;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The next steps of the partner's templates. One that is added again is changed.
 */
@RestController
@RequestMapping("/v1/partner/admin/templates/{id}/next-steps")
final class AdminTemplateNextStepController {

	private static final ResourceName NAME = new ResourceName("next step");

	private final MeetingTemplates templates;

	private final NextSteps nextSteps;

	AdminTemplateNextStepController(MeetingTemplates templates, NextSteps nextSteps) {
		this.templates = templates;
		this.nextSteps = nextSteps;
	}

	@GetMapping
	Listing<Step> list(@PathVariable String id, Page page) {
		return Listing.of(find(id).nextSteps(), page, this::response);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void add(@PathVariable String id, JsonBody body) {
		Template template = find(id);
		FieldRules rules = FieldRules.of(body);
		UUID nextStepId = rules.required("next_step_id", rules.id("next_step_id"));
		NAME.found(nextStepId, this.nextSteps.find(nextStepId));
		Integer order = body.integer("sort_order");
		replace(template, nextStepId, new TemplateNextStep(nextStepId, rules.change("autopilot", false),
				(order != null) ? order : template.nextSteps().size() + 1));
	}

	@PutMapping("/{nextStepId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void update(@PathVariable String id, @PathVariable String nextStepId, JsonBody body) {
		Template template = find(id);
		TemplateNextStep step = step(template, nextStepId);
		boolean autopilot = FieldRules.of(body).change("autopilot", step.autopilot());
		replace(template, step.nextStepId(), new TemplateNextStep(step.nextStepId(), autopilot, step.sortOrder()));
	}

	@DeleteMapping("/{nextStepId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String id, @PathVariable String nextStepId) {
		Template template = find(id);
		replace(template, step(template, nextStepId).nextStepId());
	}

	private void replace(Template template, UUID nextStepId, TemplateNextStep... replacement) {
		this.templates.update(template.id(), (current) -> {
			List<TemplateNextStep> steps = new ArrayList<>(current.nextSteps());
			steps.removeIf((step) -> step.nextStepId().equals(nextStepId));
			steps.addAll(List.of(replacement));
			return current.with(steps, this.templates.now());
		});
	}

	private Template find(String id) {
		return AdminTemplateController.find(this.templates, id);
	}

	private static TemplateNextStep step(Template template, String nextStepId) {
		UUID id = NAME.id(nextStepId);
		return NAME.found(id, template.nextSteps().stream().filter((step) -> step.nextStepId().equals(id)).findAny());
	}

	private Step response(TemplateNextStep step) {
		String name = this.nextSteps.find(step.nextStepId()).map(NextStep::name).orElse("");
		return new Step(step.nextStepId(), name, step.autopilot(), step.sortOrder());
	}

	record Step(UUID id, String name, boolean autopilot, int sortOrder) {

	}

}
