package ai.contio.spring.client.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/**
 * Tells a field that is not there from one that is {@code null}.
 */
final class FieldValueDeserializer extends ValueDeserializer<FieldValue<?>> {

	private final @Nullable JavaType valueType;

	FieldValueDeserializer() {
		this(null);
	}

	private FieldValueDeserializer(@Nullable JavaType valueType) {
		this.valueType = valueType;
	}

	@Override
	public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
		return new FieldValueDeserializer(context.getContextualType().containedTypeOrUnknown(0));
	}

	@Override
	public FieldValue<?> deserialize(JsonParser parser, DeserializationContext context) {
		JavaType type = (this.valueType != null) ? this.valueType : context.constructType(Object.class);
		return FieldValue.of(context.readValue(parser, type));
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
