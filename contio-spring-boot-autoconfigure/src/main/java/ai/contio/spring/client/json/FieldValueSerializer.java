package ai.contio.spring.client.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Leaves out a field that is omitted, and writes {@code null} where it is {@code null}.
 */
final class FieldValueSerializer extends ValueSerializer<FieldValue<?>> {

	@Override
	public Class<?> handledType() {
		return FieldValue.class;
	}

	@Override
	public boolean isEmpty(SerializationContext context, FieldValue<?> field) {
		return field.isOmitted();
	}

	@Override
	public void serialize(FieldValue<?> field, JsonGenerator generator, SerializationContext context) {
		Object value = field.value();
		if (value != null) {
			context.writeValue(generator, value);
		}
		else {
			generator.writeNull();
		}
	}

}
