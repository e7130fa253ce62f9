package ai.contio.spring.sandbox.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.template.MeetingTemplates;
import ai.contio.spring.sandbox.template.NextStep;
import ai.contio.spring.sandbox.template.NextSteps;
import ai.contio.spring.sandbox.template.Template;

/**
 * Something of a manifest that has the name of something that is there. It does not stop
 * anybody.
 */
record Conflict(String conflictType, String entityType, String entityName, UUID existingEntityId, String message,
		String resolution) {

	static List<Conflict> of(Manifest manifest, MeetingTemplates templates, NextSteps nextSteps) {
		List<Conflict> conflicts = new ArrayList<>();
		for (Template template : templates.ofPartner()) {
			add(conflicts, manifest, EntityKind.TEMPLATE, template.name(), template.id());
		}
		for (NextStep step : nextSteps.all()) {
			if (step.workspaceId() == null) {
				add(conflicts, manifest, EntityKind.NEXT_STEP, step.name(), step.id());
			}
		}
		return conflicts;
	}

	private static void add(List<Conflict> conflicts, Manifest manifest, EntityKind kind, String name, UUID id) {
		boolean same = manifest.entries(kind)
			.stream()
			.anyMatch((entry) -> entry.path("spec").path("name").asString("").equals(name));
		if (same) {
			conflicts.add(new Conflict("name_collision", kind.code(), name, id,
					"A %s with this name already exists for this partner app".formatted(kind.code().replace('_', ' ')),
					"informational"));
		}
	}

}
