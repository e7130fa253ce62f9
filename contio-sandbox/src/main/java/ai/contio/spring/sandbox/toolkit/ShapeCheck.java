package ai.contio.spring.sandbox.toolkit;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Compares a manifest with its shape: types, bounds, and what has to be there.
 */
final class ShapeCheck {

	private final List<Problem> problems = new ArrayList<>();

	private ShapeCheck() {
	}

	static List<Problem> check(JsonNode manifest) {
		ShapeCheck check = new ShapeCheck();
		check.object("", manifest, ManifestShape.MANIFEST);
		return check.problems;
	}

	private void object(String path, JsonNode object, Shape shape) {
		if (!object.isObject()) {
			add("INVALID_TYPE", "an object was expected", path);
			return;
		}
		for (Shape.Field field : shape.fields()) {
			JsonNode value = object.path(field.name());
			if (!value.isMissingNode() && !value.isNull()) {
				value(path.isEmpty() ? field.name() : path + "." + field.name(), value, field);
			}
			else if (field.required()) {
				add("MISSING_REQUIRED", field.name() + " is required", path);
			}
		}
	}

	private void value(String path, JsonNode value, Shape.Field field) {
		boolean typed = switch (field.type()) {
			case TEXT -> value.isString();
			case FLAG -> value.isBoolean();
			case NUMBER -> value.isNumber();
			case WHOLE -> value.isIntegralNumber();
			case OBJECT -> value.isObject();
			case LIST -> value.isArray();
		};
		if (!typed) {
			add("INVALID_TYPE", "%s has another type than it must have".formatted(field.name()), path);
			return;
		}
		switch (field.type()) {
			case TEXT -> text(path, value.asString(), field);
			case NUMBER, WHOLE -> within(path, value.asDouble(), field);
			case OBJECT -> nested(path, value, field);
			case LIST -> list(path, value, field);
			default -> {
			}
		}
	}

	private void text(String path, String text, Shape.Field field) {
		within(path, text.codePointCount(0, text.length()), field);
		if (!field.words().isEmpty() && !field.words().contains(text)) {
			add("INVALID_VALUE", "%s must be one of %s".formatted(field.name(), String.join(", ", field.words())),
					path);
		}
	}

	private void within(String path, double value, Shape.Field field) {
		if (value < field.min() || value > field.max()) {
			add("OUT_OF_BOUNDS", "%s must be within %d and %d".formatted(field.name(), field.min(), field.max()), path);
		}
	}

	private void list(String path, JsonNode list, Shape.Field field) {
		within(path, list.size(), field);
		for (int i = 0; i < list.size(); i++) {
			nested("%s[%d]".formatted(path, i), list.path(i), field);
		}
	}

	private void nested(String path, JsonNode object, Shape.Field field) {
		if (field.shape() != null) {
			object(path, object, field.shape());
		}
	}

	private void add(String code, String message, String path) {
		this.problems.add(new Problem(code, message, path));
	}

}
