package ai.contio.spring.sandbox.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.http.HttpStatus;

/**
 * The JSON object of a request. It tells a field that is left out from one that is
 * {@code null}, and says which field is at fault when a type is wrong.
 */
public final class JsonBody {

	static final JsonBody EMPTY = new JsonBody(JsonNodeFactory.instance.objectNode(), "", "invalid_request");

	private final JsonNode object;

	private final String path;

	private final String code;

	private JsonBody(JsonNode object, String path, String code) {
		this.object = object;
		this.path = path;
		this.code = code;
	}

	static JsonBody parse(JsonMapper json, byte[] bytes, String code) {
		JsonNode tree;
		try {
			tree = json.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			throw invalid(code, "The body is not valid UTF-8.");
		}
		catch (JacksonException ex) {
			throw invalid(code, "The body is not valid JSON: " + ex.getOriginalMessage());
		}
		return of(tree, "", code);
	}

	private static JsonBody of(JsonNode node, String path, String code) {
		if (!node.isObject()) {
			throw invalid(code, (path.isEmpty() ? "The body" : "'%s'".formatted(path))
					+ " must be a JSON object, but is %s.".formatted(describe(node)));
		}
		return new JsonBody(node, path, code);
	}

	/**
	 * Whether a field is there, even as {@code null}.
	 * @param name the name of the field
	 * @return {@code false} if it was left out
	 */
	public boolean has(String name) {
		return this.object.has(name);
	}

	/**
	 * The value of a text field.
	 * @param name the name of the field
	 * @return the text, or {@code null} if the field is {@code null} or left out
	 * @throws ApiException if it is anything but text
	 */
	public @Nullable String text(String name) {
		JsonNode value = value(name);
		return (value != null) ? text(value, qualified(name)) : null;
	}

	/**
	 * The value of a boolean field.
	 * @param name the name of the field
	 * @return the value, or {@code null} if the field is {@code null} or left out
	 * @throws ApiException if it is anything but a boolean
	 */
	public @Nullable Boolean bool(String name) {
		JsonNode value = value(name);
		if (value != null && !value.isBoolean()) {
			throw wrongType(qualified(name), "true or false", value);
		}
		return (value != null) ? value.booleanValue() : null;
	}

	/**
	 * The value of a field that is a whole number.
	 * @param name the name of the field
	 * @return the number, or {@code null} if the field is {@code null} or left out
	 * @throws ApiException if it is anything else, or more than 32 bits hold
	 */
	public @Nullable Integer integer(String name) {
		JsonNode value = value(name);
		if (value != null && !value.canConvertToInt()) {
			throw wrongType(qualified(name), "a whole number of 32 bits", value);
		}
		if (value != null && !value.canConvertToExactIntegral()) {
			throw wrongType(qualified(name), "a whole number", value);
		}
		return (value != null) ? Integer.valueOf(value.intValue()) : null;
	}

	/**
	 * The value of a field that is a number.
	 * @param name the name of the field
	 * @return the number, or {@code null} if the field is {@code null} or left out
	 * @throws ApiException if it is anything else
	 */
	public @Nullable Double number(String name) {
		JsonNode value = value(name);
		if (value != null && !value.isNumber()) {
			throw wrongType(qualified(name), "a number", value);
		}
		return (value != null) ? Double.valueOf(value.asDouble()) : null;
	}

	/**
	 * Take these fields and no others.
	 * @param names the names of the fields that there may be
	 * @throws ApiException if there is another
	 */
	public void allow(Set<String> names) {
		this.object.propertyNames().stream().filter((name) -> !names.contains(name)).findFirst().ifPresent((name) -> {
			throw invalid(this.code, "There is no field '%s'. Known are %s.".formatted(qualified(name),
					String.join(", ", new TreeSet<>(names))));
		});
	}

	/**
	 * The values of a field that is an array of text.
	 * @param name the name of the field
	 * @return the texts; empty if the field is {@code null} or left out
	 * @throws ApiException if it is anything else
	 */
	public List<String> texts(String name) {
		List<String> texts = new ArrayList<>();
		for (JsonNode element : elements(name)) {
			texts.add(text(element, "%s[%d]".formatted(qualified(name), texts.size())));
		}
		return texts;
	}

	/**
	 * The values of a field that is an array of objects.
	 * @param name the name of the field
	 * @return the objects; empty if the field is {@code null} or left out
	 * @throws ApiException if it is anything else
	 */
	public List<JsonBody> objects(String name) {
		List<JsonBody> objects = new ArrayList<>();
		for (JsonNode element : elements(name)) {
			objects.add(of(element, "%s[%d]".formatted(qualified(name), objects.size()), this.code));
		}
		return objects;
	}

	/**
	 * The value of a field that is an object with nothing but text in it.
	 * @param name the name of the field
	 * @return the texts by name, or {@code null} if the field is {@code null} or left out
	 * @throws ApiException if it is anything else
	 */
	public @Nullable Map<String, String> textsByName(String name) {
		return byName(name, (nested, key) -> text(nested.object.get(key), nested.qualified(key)));
	}

	/**
	 * The value of a field that is an object with nothing but text and lists of text in
	 * it.
	 * @param name the name of the field
	 * @return the texts and lists by name, or {@code null} if the field is {@code null}
	 * or left out
	 * @throws ApiException if it is anything else
	 */
	public @Nullable Map<String, Object> textsAndListsByName(String name) {
		return byName(name, (nested, key) -> nested.object.get(key).isArray() ? nested.texts(key)
				: text(nested.object.get(key), nested.qualified(key)));
	}

	private <T> @Nullable Map<String, T> byName(String name, BiFunction<JsonBody, String, T> read) {
		JsonNode value = value(name);
		if (value == null) {
			return null;
		}
		JsonBody nested = of(value, qualified(name), this.code);
		Map<String, T> values = new LinkedHashMap<>();
		nested.object.propertyNames()
			.forEach((key) -> values.put(encodable(key, qualified(name)), read.apply(nested, key)));
		return values;
	}

	/**
	 * The value of a field that is an object with anything in it.
	 * @param name the name of the field
	 * @return the object, or {@code null} if the field is {@code null} or left out
	 * @throws ApiException if it is anything else
	 */
	public @Nullable JsonNode object(String name) {
		JsonNode value = value(name);
		if (value != null) {
			encodable(of(value, qualified(name), this.code).object.toString(), qualified(name));
		}
		return value;
	}

	/**
	 * Where a field is, for a message about it.
	 * @param name the name of the field
	 * @return its path from the root of the body
	 */
	public String qualified(String name) {
		return this.path.isEmpty() ? name : this.path + "." + name;
	}

	private JsonNode elements(String name) {
		JsonNode value = value(name);
		if (value != null && !value.isArray()) {
			throw wrongType(qualified(name), "an array", value);
		}
		return (value != null) ? value : JsonNodeFactory.instance.arrayNode();
	}

	private @Nullable JsonNode value(String name) {
		JsonNode value = this.object.get(name);
		return (value != null && !value.isNull()) ? value : null;
	}

	private String text(JsonNode value, String path) {
		if (!value.isString()) {
			throw wrongType(path, "text", value);
		}
		return encodable(value.stringValue(), path);
	}

	/* Half of a surrogate pair can be escaped in JSON, but has no UTF-8 to answer with */
	private String encodable(String text, String path) {
		if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
			throw invalid(this.code, "'%s' holds half of a surrogate pair.".formatted(path));
		}
		return text;
	}

	private ApiException wrongType(String path, String expected, JsonNode found) {
		return invalid(this.code, "'%s' must be %s, but is %s.".formatted(path, expected, describe(found)));
	}

	private static ApiException invalid(String code, String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, code, message);
	}

	private static String describe(JsonNode node) {
		return switch (node.getNodeType()) {
			case OBJECT -> "an object";
			case ARRAY -> "an array";
			case STRING -> "text";
			case NUMBER -> "a number";
			case BOOLEAN -> "true or false";
			case NULL -> "null";
			default -> "empty";
		};
	}

}
