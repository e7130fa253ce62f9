package ai.contio.spring.sandbox.toolkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ai.contio.spring.sandbox.web.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gathers entries for a manifest, and all that they depend on. References by id become
 * references within the manifest; what cannot be found is left out with a warning.
 */
final class PortableManifest {

	private final Map<EntityKind, Map<String, ObjectNode>> entries = new EnumMap<>(EntityKind.class);

	private final ObjectNode rest = JsonNodeFactory.instance.objectNode();

	private final List<Warning> warnings = new ArrayList<>();

	private final EntityCatalog catalog;

	PortableManifest(EntityCatalog catalog) {
		this.catalog = catalog;
		for (EntityKind kind : EntityKind.values()) {
			this.entries.put(kind, new LinkedHashMap<>());
		}
	}

	void addAll(Manifest manifest) {
		manifest.json()
			.properties()
			.stream()
			.filter((field) -> !isList(field.getKey()))
			.forEach((field) -> this.rest.set(field.getKey(), field.getValue()));
		for (EntityKind kind : EntityKind.values()) {
			for (JsonNode entry : manifest.entries(kind)) {
				if (entry.hasNonNull("id")) {
					add(kind, entry.path("id").asString());
				}
				else {
					put(kind, entry.path("spec").path("$id").asString(""), (ObjectNode) entry.deepCopy());
				}
			}
		}
	}

	private static boolean isList(String field) {
		return List.of(EntityKind.values()).stream().anyMatch((kind) -> kind.field().equals(field));
	}

	void add(EntityKind kind, String id) {
		if (entries(kind).containsKey(id)) {
			return;
		}
		Optional<ObjectNode> found = Ids.parse(id).flatMap((uuid) -> this.catalog.entry(kind, uuid));
		if (found.isEmpty()) {
			this.warnings.add(new Warning("entity_not_found", kind.code(), null,
					"There is no %s '%s'.".formatted(kind.code().replace('_', ' '), id)));
			return;
		}
		found.ifPresent((entry) -> put(kind, id, entry));
	}

	private void put(EntityKind kind, String id, ObjectNode entry) {
		Map<String, ObjectNode> known = entries(kind);
		String name = id.isEmpty() ? "%s_%d".formatted(kind.code(), known.size() + 1) : id;
		known.put(name, entry);
		if (entry.path("spec") instanceof ObjectNode spec) {
			spec.put("$id", name);
		}
		relate(entry.path("next_steps"), "next_step", EntityKind.NEXT_STEP);
		relate(entry.path("action_buttons"), "action_button", EntityKind.ACTION_BUTTON);
		if (entry.has("default_action_button")) {
			refer(entry, "default_action_button", EntityKind.ACTION_BUTTON);
		}
	}

	private void relate(JsonNode relations, String field, EntityKind target) {
		if (relations instanceof ArrayNode array) {
			array.removeIf((relation) -> relation instanceof ObjectNode object && !refer(object, field, target));
		}
	}

	/* Whether what is referred to is there */
	private boolean refer(ObjectNode owner, String field, EntityKind target) {
		String id = owner.path(field).path("$id").asString("");
		if (id.isEmpty()) {
			return true;
		}
		add(target, id);
		boolean found = entries(target).containsKey(id);
		if (found) {
			owner.putObject(field).put("$ref", id);
		}
		else {
			owner.remove(field);
		}
		return found;
	}

	private Map<String, ObjectNode> entries(EntityKind kind) {
		return this.entries.computeIfAbsent(kind, (key) -> new LinkedHashMap<>());
	}

	Manifest manifest() {
		ObjectNode manifest = this.rest.deepCopy();
		this.entries.forEach((kind, found) -> {
			ArrayNode list = manifest.putArray(kind.field());
			found.values().forEach(list::add);
		});
		return Manifest.of(manifest);
	}

	List<Warning> warnings() {
		return this.warnings;
	}

	record Warning(String code, String entityType, @Nullable String entityName, String message) {

	}

}
