package ai.contio.spring.client.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a time with the offset it was written with. Jackson's own would also take a
 * number, and would have to guess its unit.
 */
final class OffsetDateTimeDeserializer extends StdDeserializer<OffsetDateTime> {

	OffsetDateTimeDeserializer() {
		super(OffsetDateTime.class);
	}

	@Override
	public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
		}
		String text = parser.getString();
		try {
			return OffsetDateTime.parse(text);
		}
		catch (DateTimeException ex) {
			return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, text,
					"expected an ISO 8601 date and time with an offset");
		}
	}

}
