package ai.contio.spring.client.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a {@link FieldValue} and keeps a field that is not there apart from one that is
 * {@code null}.
 */
@SuppressWarnings("rawtypes")
final class FieldValueDeserializer extends StdDeserializer<FieldValue> {

	private final @Nullable ValueDeserializer<?> valueDeserializer;

	FieldValueDeserializer(@Nullable ValueDeserializer<?> valueDeserializer) {
		super(FieldValue.class);
		this.valueDeserializer = valueDeserializer;
	}

	@Override
	public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
		JavaType valueType = context.getContextualType().containedTypeOrUnknown(0);
		return new FieldValueDeserializer(context.findContextualValueDeserializer(valueType, property));
	}

	@Override
	public FieldValue<?> deserialize(JsonParser parser, DeserializationContext context) {
		if (this.valueDeserializer == null) {
			throw new IllegalStateException("Used before it was told the type of the value");
		}
		return FieldValue.of(this.valueDeserializer.deserialize(parser, context));
	}

	@Override
	public FieldValue<?> getNullValue(DeserializationContext context) {
		return FieldValue.of(null);
	}

	@Override
	public FieldValue<?> getAbsentValue(DeserializationContext context) {
		return FieldValue.omitted();
	}

}
