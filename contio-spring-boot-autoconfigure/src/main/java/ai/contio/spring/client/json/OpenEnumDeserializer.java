package ai.contio.spring.client.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads an {@link OpenEnum} as Jackson does, and notices values that are not known.
 */
final class OpenEnumDeserializer extends DelegatingDeserializer {

	OpenEnumDeserializer(ValueDeserializer<?> delegate) {
		super(delegate);
	}

	@Override
	protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
		return new OpenEnumDeserializer(delegate);
	}

	@Override
	public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
		Object read = super.deserialize(parser, context);
		if (read instanceof OpenEnum value) {
			UnknownValues.read(value);
		}
		return read;
	}

	/**
	 * Puts one around Jackson's deserializer of every {@link OpenEnum}.
	 */
	static final class Modifier extends ValueDeserializerModifier {

		@Override
		public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier type,
				ValueDeserializer<?> deserializer) {
			return OpenEnum.class.isAssignableFrom(type.getBeanClass()) ? new OpenEnumDeserializer(deserializer)
					: deserializer;
		}

	}

}
