package ai.contio.spring.client.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a {@link FieldValue} as its value or as {@code null}. One that is omitted counts
 * as empty, and an empty one is left out.
 */
@SuppressWarnings("rawtypes")
final class FieldValueSerializer extends StdSerializer<FieldValue> {

	FieldValueSerializer() {
		super(FieldValue.class);
	}

	@Override
	public boolean isEmpty(SerializationContext context, FieldValue field) {
		return field.isOmitted();
	}

	@Override
	public void serialize(FieldValue field, JsonGenerator generator, SerializationContext context) {
		context.writeValue(generator, field.value());
	}

}
