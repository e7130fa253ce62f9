package ai.contio.spring.sandbox.toolkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Sees that all that a manifest refers to is in it, once, and of the right kind.
 */
final class ReferenceCheck {

	private final List<Problem> problems = new ArrayList<>();

	private final Manifest manifest;

	private ReferenceCheck(Manifest manifest) {
		this.manifest = manifest;
	}

	static List<Problem> check(Manifest manifest) {
		ReferenceCheck check = new ReferenceCheck(manifest);
		Set<String> ids = new HashSet<>();
		for (EntityKind kind : EntityKind.values()) {
			check.entries(kind, ids);
		}
		check.relations(EntityKind.TEMPLATE, "next_steps", "next_step", EntityKind.NEXT_STEP);
		check.relations(EntityKind.NEXT_STEP, "action_buttons", "action_button", EntityKind.ACTION_BUTTON);
		check.defaultButtons();
		return check.problems;
	}

	private void entries(EntityKind kind, Set<String> ids) {
		List<JsonNode> entries = this.manifest.entries(kind);
		for (int i = 0; i < entries.size(); i++) {
			JsonNode entry = entries.get(i);
			String path = "%s[%d]".formatted(kind.field(), i);
			if (entry.hasNonNull("id") == entry.hasNonNull("spec")) {
				add("INVALID_ENTRY", "either id or spec is required", path);
			}
			String id = entry.path("spec").path("$id").asString("");
			if (!id.isEmpty() && !ids.add(id)) {
				add("DUPLICATE_ID", "$id '%s' is there twice".formatted(id), path + ".spec");
			}
		}
	}

	private void relations(EntityKind kind, String list, String field, EntityKind target) {
		List<JsonNode> entries = this.manifest.entries(kind);
		for (int i = 0; i < entries.size(); i++) {
			JsonNode relations = entries.get(i).path(list);
			for (int j = 0; j < relations.size(); j++) {
				reference(relations.path(j).path(field), target,
						"%s[%d].%s[%d].%s".formatted(kind.field(), i, list, j, field));
			}
		}
	}

	private void defaultButtons() {
		List<JsonNode> entries = this.manifest.entries(EntityKind.NEXT_STEP);
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).hasNonNull("default_action_button")) {
				reference(entries.get(i).path("default_action_button"), EntityKind.ACTION_BUTTON,
						"next_steps[%d].default_action_button".formatted(i));
			}
		}
	}

	private void reference(JsonNode reference, EntityKind target, String path) {
		String ref = reference.path("$ref").asString("");
		if (ref.isEmpty() == reference.path("$id").asString("").isEmpty()) {
			add("INVALID_REFERENCE", "either $ref or $id is required", path);
		}
		else if (!ref.isEmpty() && this.manifest.entries(target)
			.stream()
			.noneMatch((entry) -> entry.path("spec").path("$id").asString("").equals(ref))) {
			add("UNRESOLVED_REFERENCE", "no %s has the $id '%s'".formatted(target.code(), ref), path);
		}
	}

	private void add(String code, String message, String path) {
		this.problems.add(new Problem(code, message, path));
	}

}
