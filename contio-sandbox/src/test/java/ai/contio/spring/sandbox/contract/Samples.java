package ai.contio.spring.sandbox.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes values of schemas: good ones, and such that break a rule.
 */
final class Samples {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final Contract contract;

	/* What a field of a name has to be in the sandbox, such as the id of a meeting */
	private final Function<String, @Nullable JsonNode> known;

	private final Function<String, List<JsonNode>> others;

	Samples(Contract contract, Function<String, @Nullable JsonNode> known, Function<String, List<JsonNode>> others) {
		this.contract = contract;
		this.others = others;
		this.known = known;
	}

	/**
	 * The body with what is required; that for each other word or thing that it may name;
	 * that with each one of the fields that may be left out; and that with all of them.
	 */
	List<JsonNode> valid(JsonNode unresolved) {
		JsonNode schema = this.contract.resolve(unresolved);
		ObjectNode minimal = minimal(schema);
		List<JsonNode> valid = new ArrayList<>(List.of(minimal));
		ObjectNode all = minimal.deepCopy();
		schema.path("properties").properties().forEach((property) -> {
			JsonNode resolved = this.contract.resolve(property.getValue());
			if (minimal.has(property.getKey())) {
				resolved.path("enum").forEach((word) -> valid.add(minimal.deepCopy().set(property.getKey(), word)));
				this.others.apply(property.getKey())
					.forEach((other) -> valid.add(minimal.deepCopy().set(property.getKey(), other)));
			}
			else {
				JsonNode value = value(property.getKey(), resolved);
				valid.add(minimal.deepCopy().set(property.getKey(), value));
				all.set(property.getKey(), value);
			}
		});
		valid.add(all);
		return valid.stream().distinct().toList();
	}

	/**
	 * The body with what is required, as a client sends it that knows more fields than
	 * the contract, and one that spells out what it leaves out.
	 */
	List<JsonNode> odd(JsonNode unresolved) {
		JsonNode schema = this.contract.resolve(unresolved);
		ObjectNode unknown = minimal(schema);
		unknown.putObject("no_such_field").put("of", 1);
		ObjectNode nulls = minimal(schema);
		schema.path("properties").propertyNames().stream().filter((name) -> !nulls.has(name)).forEach(nulls::putNull);
		return List.of(unknown, nulls);
	}

	/**
	 * The body with what is required, and one rule broken in it.
	 */
	List<Broken> broken(JsonNode unresolved) {
		JsonNode schema = this.contract.resolve(unresolved);
		List<Broken> broken = new ArrayList<>(List.of(new Broken("no object", JSON.arrayNode())));
		brokenFields("", schema, broken);
		return broken;
	}

	private void brokenFields(String path, JsonNode schema, List<Broken> broken) {
		ObjectNode minimal = minimal(schema);
		required(schema).forEach((name) -> broken.add(new Broken("without " + path + name, without(minimal, name))));
		schema.path("properties").properties().forEach((property) -> {
			String name = property.getKey();
			List<Broken> values = new ArrayList<>();
			brokenValues(path + name, name, this.contract.resolve(property.getValue()), values);
			values.forEach((value) -> broken.add(new Broken(value.rule(), minimal.deepCopy().set(name, value.body()))));
		});
	}

	private static ObjectNode without(ObjectNode object, String name) {
		ObjectNode copy = object.deepCopy();
		copy.remove(name);
		return copy;
	}

	private void brokenValues(String path, String name, JsonNode schema, List<Broken> broken) {
		String type = type(schema);
		if (type.isEmpty()) {
			return;
		}
		broken.add(new Broken(path + " of another type", type.equals("string") ? JSON.numberNode(7)
				: type.equals("array") ? JSON.stringNode("x") : JSON.arrayNode()));
		if (schema.has("enum")) {
			broken.add(new Broken(path + " of another word", JSON.stringNode("no-such-word")));
		}
		if (schema.has("maxLength")) {
			broken
				.add(new Broken(path + " too long", JSON.stringNode("x".repeat(schema.path("maxLength").asInt() + 1))));
		}
		if (schema.path("minLength").asInt(0) > 0) {
			broken.add(new Broken(path + " too short", JSON.stringNode("")));
		}
		if (schema.has("maximum")) {
			broken.add(new Broken(path + " too large", JSON.numberNode(schema.path("maximum").asInt() + 1)));
		}
		if (schema.has("minimum")) {
			broken.add(new Broken(path + " too small", JSON.numberNode(schema.path("minimum").asInt() - 1)));
		}
		if (schema.path("minItems").asInt(0) > 0) {
			broken.add(new Broken(path + " empty", JSON.arrayNode()));
		}
		if (type.equals("object") && schema.has("properties")) {
			brokenFields(path + ".", schema, broken);
		}
		if (type.equals("array")) {
			List<Broken> elements = new ArrayList<>();
			brokenValues(path + "[]", name, this.contract.resolve(schema.path("items")), elements);
			elements.forEach((element) -> broken.add(new Broken(element.rule(), JSON.arrayNode().add(element.body()))));
		}
	}

	private ObjectNode minimal(JsonNode schema) {
		ObjectNode object = JSON.objectNode();
		required(schema).forEach(
				(name) -> object.set(name, value(name, this.contract.resolve(schema.path("properties").path(name)))));
		return object;
	}

	private static Set<String> required(JsonNode schema) {
		return schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
	}

	/**
	 * A good value for a field or parameter.
	 */
	JsonNode value(String name, JsonNode schema) {
		JsonNode value = this.known.apply(name);
		if (value != null) {
			return type(schema).equals("array") && !value.isArray() ? JSON.arrayNode().add(value) : value;
		}
		JsonNode example = schema.path("example");
		return switch (type(schema)) {
			case "integer", "number" ->
				example.isNumber() ? example : JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
			case "boolean" -> example.isBoolean() ? example : JSON.booleanNode(true);
			case "array" -> JSON.arrayNode().add(value(name, this.contract.resolve(schema.path("items"))));
			case "object" -> schema.has("properties") ? all(schema) : JSON.objectNode().put("key", "value");
			default -> schema.has("enum") ? schema.path("enum").path(0) : text(name, schema, example);
		};
	}

	private ObjectNode all(JsonNode schema) {
		ObjectNode object = minimal(schema);
		schema.path("properties")
			.properties()
			.stream()
			.filter((property) -> type(this.contract.resolve(property.getValue())).equals("array"))
			.forEach((property) -> object.set(property.getKey(), JSON.arrayNode()));
		return object;
	}

	private static JsonNode text(String name, JsonNode schema, JsonNode example) {
		if (example.isString()) {
			return example;
		}
		return JSON.stringNode(switch (schema.path("format").asString("")) {
			case "date-time" -> "2026-05-06T10:00:00Z";
			case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
			default -> name.endsWith("url") ? "https://example.com/" : name.equals("domain") ? "example.org" : "x";
		});
	}

	private static String type(JsonNode schema) {
		return schema.path("type").asString(schema.has("properties") ? "object" : "");
	}

	static byte[] bytes(JsonNode body) {
		return JsonMapper.shared().writeValueAsBytes(body);
	}

	/**
	 * A value that breaks a rule.
	 */
	record Broken(String rule, JsonNode body) {

	}

}
