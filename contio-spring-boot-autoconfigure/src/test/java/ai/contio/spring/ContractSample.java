package ai.contio.spring;

import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON of the schemas of the contract, with every field.
 */
public final class ContractSample {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final Set<String> BUTTON_REFERENCES = Set.of("action_button", "default_action_button");

	private final boolean unknownField;

	private ContractSample(boolean unknownField) {
		this.unknownField = unknownField;
	}

	/**
	 * JSON with every field of the schema and no other.
	 * @param schema the schema
	 * @return an instance of it
	 */
	public static JsonNode of(JsonNode schema) {
		return new ContractSample(false).sample(schema);
	}

	/**
	 * JSON with every field of the schema, and with one more in each of its objects.
	 * @param schema the schema
	 * @return more than an instance of it
	 */
	public static JsonNode withUnknownField(JsonNode schema) {
		return new ContractSample(true).sample(schema);
	}

	/**
	 * The contract leaves out of some times that they are one.
	 */
	private JsonNode sample(String name, JsonNode property) {
		return (name.endsWith("_at") && !property.has("example")) ? text("date-time") : sample(property);
	}

	private JsonNode sample(JsonNode reference) {
		JsonNode schema = OperationContract.resolve(reference);
		if (schema.has("properties")) {
			return object(schema);
		}
		if (schema.has("example")) {
			return schema.get("example").deepCopy();
		}
		if (schema.has("enum")) {
			return schema.get("enum").get(0);
		}
		String type = schema.has("type") ? schema.get("type").stringValue() : "string";
		return switch (type) {
			case "array" -> NODES.arrayNode().add(sample(schema.get("items")));
			case "object" -> map(schema.path("additionalProperties"));
			case "integer" -> NODES.numberNode(7);
			case "boolean" -> NODES.booleanNode(true);
			default -> text(schema.path("format").stringValue(""));
		};
	}

	private ObjectNode object(JsonNode schema) {
		ObjectNode object = NODES.objectNode();
		schema.get("properties").forEachEntry((name, property) -> {
			JsonNode value = sample(name, property);
			if (BUTTON_REFERENCES.contains(name)) {
				// The contract's example of a reference leads to a next step
				((ObjectNode) value).put("$ref", "my-action-button");
			}
			object.set(name, value);
		});
		return this.unknownField ? object.put("added_later", "yes") : object;
	}

	private ObjectNode map(JsonNode values) {
		return NODES.objectNode().set("key", values.isObject() ? sample(values) : NODES.stringNode("value"));
	}

	private static JsonNode text(String format) {
		return NODES.stringNode(format.equals("date-time") ? "2026-01-01T00:00:00Z" : "text");
	}

}
