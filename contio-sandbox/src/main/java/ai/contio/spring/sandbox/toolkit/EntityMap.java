package ai.contio.spring.sandbox.toolkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ids of what an installation made, by their names in the manifest.
 */
record EntityMap(Map<String, UUID> templates, Map<String, UUID> nextSteps, Map<String, UUID> actionButtons,
		Map<String, UUID> shortcuts) {

	static final EntityMap NONE = new EntityMap(Map.of(), Map.of(), Map.of(), Map.of());

	static EntityMap empty() {
		return new EntityMap(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
				new LinkedHashMap<>());
	}

	Map<String, UUID> of(EntityKind kind) {
		return switch (kind) {
			case TEMPLATE -> this.templates;
			case NEXT_STEP -> this.nextSteps;
			case ACTION_BUTTON -> this.actionButtons;
			case SHORTCUT -> this.shortcuts;
		};
	}

}
