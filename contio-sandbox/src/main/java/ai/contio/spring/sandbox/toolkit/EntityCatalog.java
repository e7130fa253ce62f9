package ai.contio.spring.sandbox.toolkit;

import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.template.MeetingTemplates;
import ai.contio.spring.sandbox.template.NextStep;
import ai.contio.spring.sandbox.template.NextSteps;
import ai.contio.spring.sandbox.template.Template;
import ai.contio.spring.sandbox.template.TemplateNextStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Describes what is there as an entry of a manifest would. What an entry refers to, it
 * refers to by {@code $id}.
 */
@Component
final class EntityCatalog {

	private final MeetingTemplates templates;

	private final NextSteps nextSteps;

	private final Entities entities;

	EntityCatalog(MeetingTemplates templates, NextSteps nextSteps, Entities entities) {
		this.templates = templates;
		this.nextSteps = nextSteps;
		this.entities = entities;
	}

	Optional<ObjectNode> entry(EntityKind kind, UUID id) {
		return switch (kind) {
			case TEMPLATE -> this.templates.find(id).map(EntityCatalog::entry);
			case NEXT_STEP -> this.nextSteps.find(id).map(EntityCatalog::entry);
			case ACTION_BUTTON,
					SHORTCUT ->
				this.entities.part(id)
					.filter((part) -> part.kind() == kind)
					.map((part) -> entry(part.spec().deepCopy()));
		};
	}

	private static ObjectNode entry(JsonNode spec) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		entry.set("spec", spec);
		return entry;
	}

	private static ObjectNode entry(NextStep step) {
		ObjectNode spec = JsonNodeFactory.instance.objectNode();
		spec.put("name", step.name()).put("type", step.type());
		put(spec, "description", step.description());
		put(spec, "ai_prompt", step.aiPrompt());
		put(spec, "redirect_url", step.redirectUrl());
		put(spec, "color", step.color());
		put(spec, "icon_name", step.iconName());
		return entry(spec);
	}

	private static ObjectNode entry(Template template) {
		ObjectNode spec = JsonNodeFactory.instance.objectNode();
		spec.put("name", template.name());
		put(spec, "description", template.description());
		ArrayNode agenda = spec.putArray("agenda_items");
		for (Template.Topic topic : template.content().agenda()) {
			ObjectNode item = agenda.addObject().put("title", topic.title()).put("item_type", topic.type());
			put(item, "description", topic.description());
			if (topic.minutes() != null) {
				item.put("time_allocation_minutes", topic.minutes());
			}
		}
		ArrayNode participants = spec.putArray("participants");
		template.content()
			.participants()
			.forEach((email) -> participants.addObject().put("name", email).put("email", email).put("role", "EDITOR"));
		ObjectNode entry = entry(spec);
		ArrayNode steps = entry.putArray("next_steps");
		for (TemplateNextStep step : template.nextSteps()) {
			ObjectNode relation = steps.addObject();
			relation.putObject("next_step").put("$id", step.nextStepId().toString());
			relation.put("autopilot", step.autopilot()).put("sort_order", step.sortOrder());
		}
		return entry;
	}

	private static void put(ObjectNode node, String name, @Nullable String value) {
		if (value != null) {
			node.put(name, value);
		}
	}

}
