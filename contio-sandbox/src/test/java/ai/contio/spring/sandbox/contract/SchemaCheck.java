package ai.contio.spring.sandbox.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Compares JSON with schemas: nothing that is required is missing, nothing is of another
 * type, nothing is unknown.
 */
final class SchemaCheck {

	private static final Pattern TIME = Pattern
		.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Contract contract;

	SchemaCheck(Contract contract) {
		this.contract = contract;
	}

	List<String> mistakes(JsonNode value, JsonNode schema) {
		List<String> mistakes = new ArrayList<>();
		check("$", value, schema, mistakes);
		return mistakes;
	}

	private void check(String path, JsonNode value, JsonNode unresolved, List<String> mistakes) {
		JsonNode schema = this.contract.resolve(unresolved);
		if (schema.has("oneOf")) {
			if (schema.path("oneOf").valueStream().noneMatch((one) -> mistakes(value, one).isEmpty())) {
				mistakes.add("%s is none of what it may be: %s".formatted(path, value));
			}
			return;
		}
		if (!isOfType(value, schema)) {
			mistakes.add("%s is %s, which is not %s".formatted(path, value, schema));
			return;
		}
		schema.path("required")
			.valueStream()
			.filter((name) -> !value.has(name.asString()))
			.forEach((name) -> mistakes.add(path + " lacks " + name.asString()));
		if (value.isObject()) {
			value.properties().forEach((field) -> checkField(path, field.getKey(), field.getValue(), schema, mistakes));
		}
		if (value.isArray() && schema.has("items")) {
			value.forEach((element) -> check(path + "[]", element, schema.path("items"), mistakes));
		}
	}

	private void checkField(String path, String name, JsonNode value, JsonNode schema, List<String> mistakes) {
		JsonNode additional = schema.path("additionalProperties");
		if (schema.path("properties").has(name)) {
			check(path + "." + name, value, schema.path("properties").path(name), mistakes);
		}
		else if (additional.isObject()) {
			check(path + "." + name, value, additional, mistakes);
		}
		else if (schema.has("properties") && !additional.asBoolean(false)) {
			mistakes.add("%s has an unknown %s".formatted(path, name));
		}
	}

	/* Most formats are told by examples only */
	private static boolean isOfFormat(String value, JsonNode schema) {
		String example = schema.path("example").asString("").replace("\"", "");
		if (schema.path("format").asString("").equals("date-time") || TIME.matcher(example).matches()) {
			return TIME.matcher(value).matches();
		}
		return !ID.matcher(example).matches() || ID.matcher(value).matches();
	}

	private static boolean isOfType(JsonNode value, JsonNode schema) {
		if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
			return false;
		}
		if (value.isNull()) {
			return schema.path("description").asString("").contains("(null when");
		}
		return switch (schema.path("type").asString("")) {
			case "string" -> value.isString() && isOfFormat(value.asString(), schema);
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			default -> !schema.has("properties") || value.isObject();
		};
	}

}
