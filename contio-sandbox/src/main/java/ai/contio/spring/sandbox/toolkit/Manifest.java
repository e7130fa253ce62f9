package ai.contio.spring.sandbox.toolkit;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a toolkit brings along, as the partner wrote it. The four lists are always there.
 *
 * @param json the manifest
 */
record Manifest(JsonNode json) {

	static Manifest of(JsonNode json) {
		if (!(json.deepCopy() instanceof ObjectNode object)) {
			return new Manifest(json);
		}
		Stream.of(EntityKind.values()).filter((kind) -> !object.hasNonNull(kind.field())).forEach((kind) -> {
			object.remove(kind.field());
			object.putArray(kind.field());
		});
		return new Manifest(object);
	}

	List<JsonNode> entries(EntityKind kind) {
		return this.json.path(kind.field()).valueStream().toList();
	}

	Summary summary() {
		return new Summary(count(EntityKind.TEMPLATE), count(EntityKind.NEXT_STEP), count(EntityKind.ACTION_BUTTON),
				count(EntityKind.SHORTCUT));
	}

	int count(EntityKind kind) {
		return this.json.path(kind.field()).size();
	}

	record Summary(int templates, int nextSteps, int actionButtons, int shortcuts) {

	}

}
