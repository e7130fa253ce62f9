package ai.contio.spring.admin.toolkit.manifest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The ids by which parts of a manifest refer to each other. Each is there once, and a
 * reference leads to a part of the right kind.
 */
final class ManifestIds {

	private final ManifestProblems problems;

	private final Map<String, String> pathOfId = new HashMap<>();

	private final Set<String> actionButtons;

	private final Set<String> nextSteps;

	ManifestIds(ToolkitManifest manifest, ManifestProblems problems) {
		this.problems = problems;
		this.actionButtons = collect("action_buttons", manifest.actionButtons(),
				(button) -> (button.spec() != null) ? button.spec().refId() : null);
		this.nextSteps = collect("next_steps", manifest.nextSteps(),
				(step) -> (step.spec() != null) ? step.spec().refId() : null);
		collect("shortcuts", manifest.shortcuts(),
				(shortcut) -> (shortcut.spec() != null) ? shortcut.spec().refId() : null);
		collect("templates", manifest.templates(),
				(template) -> (template.spec() != null) ? template.spec().refId() : null);
	}

	void actionButton(String path, @Nullable ManifestRef reference) {
		resolve(path, reference, "an action button", this.actionButtons);
	}

	void nextStep(String path, @Nullable ManifestRef reference) {
		resolve(path, reference, "a next step", this.nextSteps);
	}

	private void resolve(String path, @Nullable ManifestRef reference, String kind, Set<String> ids) {
		if (reference == null) {
			this.problems.required(path, null);
		}
		else if (reference.ref() == null && reference.id() == null) {
			this.problems.add("%s needs an $id or a $ref, but has neither".formatted(path));
		}
		else if (reference.ref() != null && !ids.contains(reference.ref())) {
			this.problems.add("%s must refer to %s of the manifest, but '%s' is none (known: %s)".formatted(path, kind,
					reference.ref(), ids.isEmpty() ? "none" : String.join(", ", ids.stream().sorted().toList())));
		}
	}

	private <T> Set<String> collect(String path, @Nullable List<T> parts, Function<T, @Nullable String> refId) {
		Set<String> ids = new HashSet<>();
		for (int i = 0; parts != null && i < parts.size(); i++) {
			String id = refId.apply(parts.get(i));
			if (id != null) {
				ids.add(id);
				String at = "%s[%d].spec.$id".formatted(path, i);
				String first = this.pathOfId.putIfAbsent(id, at);
				if (first != null) {
					this.problems.add("%s is '%s', which is already the id at %s".formatted(at, id, first));
				}
			}
		}
		return ids;
	}

}
