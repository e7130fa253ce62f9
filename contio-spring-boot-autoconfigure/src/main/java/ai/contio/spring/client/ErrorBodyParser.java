package ai.contio.spring.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what can be read of an error body. The body may come from a proxy, be cut off or
 * be no JSON at all: that leaves fields out, and never fails.
 */
final class ErrorBodyParser {

	private static final JsonFactory JSON = new JsonFactory();

	private static final int MAX_FIELDS = 64;

	private static final int MAX_ELEMENTS = 256;

	private ErrorBodyParser() {
	}

	static ErrorBody parse(String body) {
		Map<String, Object> fields = new LinkedHashMap<>();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
			readObject(parser, fields);
		}
		catch (JacksonException ex) {
			// What was read before the body went wrong is kept
		}
		return new ErrorBody(fields);
	}

	private static void readObject(JsonParser parser, Map<String, Object> fields) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			return;
		}
		while (parser.nextToken() == JsonToken.PROPERTY_NAME && fields.size() < MAX_FIELDS) {
			String name = parser.currentName();
			Object value = readValue(parser, parser.nextToken());
			if (value != null) {
				fields.put(name, value);
			}
		}
	}

	private static @Nullable Object readValue(JsonParser parser, JsonToken token) {
		return switch (token) {
			case VALUE_STRING -> parser.getString();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case START_ARRAY -> readTexts(parser);
			case START_OBJECT -> {
				parser.skipChildren();
				yield null;
			}
			default -> null;
		};
	}

	private static List<String> readTexts(JsonParser parser) {
		List<String> texts = new ArrayList<>();
		for (JsonToken token = parser.nextToken(); token != null
				&& token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (token == JsonToken.VALUE_STRING && texts.size() < MAX_ELEMENTS) {
				texts.add(parser.getString());
			}
			else {
				parser.skipChildren();
			}
		}
		return List.copyOf(texts);
	}

}
