package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.template.MeetingTemplates;
import ai.contio.spring.sandbox.template.NextStep;
import ai.contio.spring.sandbox.template.NextSteps;
import ai.contio.spring.sandbox.template.Template;
import ai.contio.spring.sandbox.template.TemplateNextStep;
import ai.contio.spring.sandbox.web.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes what a manifest describes, in a workspace, and takes it away again.
 */
@Component
@Order(1)
final class Entities implements Resettable {

	private final Records<Part> parts = new Records<>(Part::id);

	private final MeetingTemplates templates;

	private final NextSteps nextSteps;

	Entities(MeetingTemplates templates, NextSteps nextSteps) {
		this.templates = templates;
		this.nextSteps = nextSteps;
	}

	@Override
	public void reset() {
		this.parts.replaceAll(List.of());
	}

	EntityMap make(Manifest manifest, UUID workspaceId) {
		EntityMap made = EntityMap.empty();
		each(manifest, EntityKind.ACTION_BUTTON, made, (id, entry) -> part(EntityKind.ACTION_BUTTON, id, entry));
		each(manifest, EntityKind.SHORTCUT, made, (id, entry) -> part(EntityKind.SHORTCUT, id, entry));
		each(manifest, EntityKind.NEXT_STEP, made, (id, entry) -> nextStep(id, workspaceId, entry.path("spec")));
		each(manifest, EntityKind.TEMPLATE, made, (id, entry) -> template(id, workspaceId, entry, made));
		return made;
	}

	void remove(EntityMap made) {
		made.templates().values().forEach(this.templates::remove);
		made.nextSteps().values().forEach(this.nextSteps::remove);
		made.actionButtons().values().forEach(this.parts::remove);
		made.shortcuts().values().forEach(this.parts::remove);
	}

	Optional<Part> part(UUID id) {
		return this.parts.find(id);
	}

	private static void each(Manifest manifest, EntityKind kind, EntityMap made, Maker maker) {
		List<JsonNode> entries = manifest.entries(kind).stream().filter((entry) -> entry.hasNonNull("spec")).toList();
		for (JsonNode entry : entries) {
			UUID id = UUID.randomUUID();
			String name = entry.path("spec").path("$id").asString("");
			Map<String, UUID> ids = made.of(kind);
			ids.put(name.isEmpty() ? "%s_%d".formatted(kind.code(), ids.size() + 1) : name, id);
			maker.make(id, entry);
		}
	}

	private void part(EntityKind kind, UUID id, JsonNode entry) {
		this.parts.add(new Part(id, kind, entry.path("spec")));
	}

	private void nextStep(UUID id, UUID workspaceId, JsonNode spec) {
		this.nextSteps
			.add(new NextStep(id, workspaceId, spec.path("name").asString(), kind(spec), text(spec, "description"),
					text(spec, "ai_prompt"), text(spec, "redirect_url"), text(spec, "color"), text(spec, "icon_name")));
	}

	/* The SDK has AI and STANDARD, answers have what the specification has */
	private static String kind(JsonNode spec) {
		return spec.path("type").asString().equals("redirect") ? "redirect" : "ai";
	}

	private void template(UUID id, UUID workspaceId, JsonNode entry, EntityMap made) {
		JsonNode spec = entry.path("spec");
		Instant now = this.templates.now();
		List<Template.Topic> agenda = spec.path("agenda_items").valueStream().map(Entities::topic).toList();
		List<String> participants = spec.path("participants")
			.valueStream()
			.map((participant) -> participant.path("email").asString())
			.toList();
		this.templates.add(new Template(id, workspaceId, spec.path("name").asString(), text(spec, "description"), null,
				new Template.Content(agenda, participants), steps(entry.path("next_steps"), made), now, now));
	}

	private static Template.Topic topic(JsonNode item) {
		JsonNode minutes = item.path("time_allocation_minutes");
		return new Template.Topic(item.path("title").asString(), item.path("item_type").asString(),
				text(item, "description"), minutes.isNumber() ? (int) minutes.asDouble() : null);
	}

	private static List<TemplateNextStep> steps(JsonNode relations, EntityMap made) {
		List<TemplateNextStep> steps = new ArrayList<>();
		for (JsonNode relation : relations) {
			JsonNode reference = relation.path("next_step");
			UUID id = reference.hasNonNull("$ref") ? made.nextSteps().get(reference.path("$ref").asString())
					: Ids.parse(reference.path("$id").asString("")).orElse(null);
			if (id != null) {
				steps.add(new TemplateNextStep(id, relation.path("autopilot").asBoolean(false),
						relation.path("sort_order").asInt(steps.size() + 1)));
			}
		}
		return steps;
	}

	private static @Nullable String text(JsonNode spec, String name) {
		return spec.hasNonNull(name) ? spec.path(name).asString() : null;
	}

	@FunctionalInterface
	private interface Maker {

		void make(UUID id, JsonNode entry);

	}

}
