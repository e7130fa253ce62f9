package ai.contio.spring;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body that keeps to the contract but for one thing.
 *
 * @param path where the thing is
 * @param field the field that it is about
 * @param rule the rule that is broken
 * @param body the body
 */
public record BrokenRule(String path, String field, String rule, JsonNode body) {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/**
	 * A body for each rule of a schema.
	 * @param schema the schema
	 * @return what breaks each of its rules in turn
	 */
	public static List<BrokenRule> of(JsonNode schema) {
		List<BrokenRule> rules = new ArrayList<>();
		collect(schema, schema, "", rules);
		return rules;
	}

	/**
	 * Whether something that the compiler requires is missing.
	 * @return {@code false} if a bound is broken
	 */
	public boolean isRequired() {
		return this.rule.equals("required");
	}

	@Override
	public String toString() {
		return this.path + " " + this.rule;
	}

	private static void collect(JsonNode root, JsonNode reference, String path, List<BrokenRule> rules) {
		JsonNode schema = OperationContract.resolve(reference);
		schema.path("required").forEach((name) -> {
			JsonNode body = ContractSample.of(root);
			((ObjectNode) body.at(path)).remove(name.stringValue());
			rules.add(new BrokenRule(path + "/" + name.stringValue(), name.stringValue(), "required", body));
		});
		schema.path("properties").forEachEntry((name, property) -> {
			String at = path + "/" + name;
			JsonNode resolved = OperationContract.resolve(property);
			bounds(root, path, name, resolved, rules);
			if (resolved.has("properties")) {
				collect(root, resolved, at, rules);
			}
			else if (resolved.has("items")) {
				collect(root, resolved.get("items"), at + "/0", rules);
			}
		});
	}

	private static void bounds(JsonNode root, String path, String name, JsonNode schema, List<BrokenRule> rules) {
		schema.forEachEntry((rule, bound) -> {
			JsonNode broken = switch (rule) {
				case "minLength" -> NODES.stringNode("x".repeat(bound.intValue() - 1));
				case "maxLength" -> NODES.stringNode("x".repeat(bound.intValue() + 1));
				case "minimum" -> NODES.numberNode(bound.intValue() - 1);
				case "maximum" -> NODES.numberNode(bound.intValue() + 1);
				case "minItems" -> NODES.arrayNode();
				case "maxItems" -> copies(ContractSample.of(schema.get("items")), bound.intValue() + 1);
				default -> null;
			};
			if (broken != null) {
				JsonNode body = ContractSample.of(root);
				((ObjectNode) body.at(path)).set(name, broken);
				rules.add(new BrokenRule(path + "/" + name, name, rule, body));
			}
		});
	}

	private static ArrayNode copies(JsonNode element, int count) {
		ArrayNode array = NODES.arrayNode();
		for (int i = 0; i < count; i++) {
			array.add(element);
		}
		return array;
	}

}
