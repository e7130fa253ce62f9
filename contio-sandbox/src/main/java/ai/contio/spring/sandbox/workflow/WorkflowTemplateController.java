package ai.contio.spring.sandbox.workflow;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The workflow templates of the partner. Lists leave the specification out.
 */
@RestController
@RequestMapping("/v1/partner/admin/workflow-templates")
final class WorkflowTemplateController {

	private static final ResourceName NAME = new ResourceName("workflow template");

	private final WorkflowTemplates templates;

	WorkflowTemplateController(WorkflowTemplates templates) {
		this.templates = templates;
	}

	@GetMapping
	Listing<Template> list(Page page) {
		return Listing.of(this.templates.all(), page, (template) -> Template.of(template, null));
	}

	@GetMapping("/{id}")
	Template get(@PathVariable String id) {
		WorkflowTemplate template = NAME.found(id, this.templates.find(NAME.id(id)));
		return Template.of(template, template.spec());
	}

	record Template(UUID id, UUID workspaceId, String name, @Nullable String description, boolean isActive,
			@Nullable JsonNode spec, Instant createdAt, Instant updatedAt) {

		static Template of(WorkflowTemplate template, @Nullable JsonNode spec) {
			return new Template(template.id(), template.workspaceId(), template.name(), template.description(),
					template.active(), spec, template.createdAt(), template.updatedAt());
		}

	}

}
