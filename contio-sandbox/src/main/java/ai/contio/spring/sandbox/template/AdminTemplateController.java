package ai.contio.spring.sandbox.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The partner's templates. PUT is deprecated and changes only what is given, as PATCH
 * does.
 */
@RestController
@RequestMapping("/v1/partner/admin/templates")
final class AdminTemplateController {

	static final ResourceName NAME = new ResourceName("template");

	private final MeetingTemplates templates;

	private final BackingMeetings meetings;

	AdminTemplateController(MeetingTemplates templates, BackingMeetings meetings) {
		this.templates = templates;
		this.meetings = meetings;
	}

	@GetMapping
	Listing<AdminTemplateResponse> list(Page page) {
		return Listing.of(this.templates.ofPartner(), page, AdminTemplateResponse::of);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	AdminTemplateResponse create(JsonBody body) {
		FieldRules rules = FieldRules.of(body);
		String name = rules.required("name", 255);
		String description = rules.text("description", 0, 1000);
		UUID meetingId = rules.id("backing_meeting_id");
		Template.Content content = this.meetings.content(meetingId);
		return AdminTemplateResponse.of(this.templates.add(new Template(UUID.randomUUID(), null, name, description,
				meetingId, content, List.of(), this.templates.now(), this.templates.now())));
	}

	@GetMapping("/{id}")
	AdminTemplateResponse get(@PathVariable String id) {
		return AdminTemplateResponse.of(find(this.templates, id));
	}

	@RequestMapping(path = "/{id}", method = { RequestMethod.PUT, RequestMethod.PATCH })
	AdminTemplateResponse update(@PathVariable String id, JsonBody body) {
		Template found = find(this.templates, id);
		FieldRules rules = FieldRules.of(body);
		UnaryOperator<Template> change = (template) -> template.with(rules.change("name", 255, template.name()),
				rules.changeOrClear("description", 1000, template.description()), this.templates.now());
		return AdminTemplateResponse.of(NAME.found(id, this.templates.update(found.id(), change)));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String id) {
		if (!this.templates.remove(find(this.templates, id).id())) {
			throw NAME.unknown(id);
		}
	}

	/* What a workspace installed is not the partner's to change */
	static Template find(MeetingTemplates templates, String id) {
		Optional<Template> found = templates.find(NAME.id(id));
		return NAME.found(id, found.filter((template) -> template.workspaceId() == null));
	}

}
