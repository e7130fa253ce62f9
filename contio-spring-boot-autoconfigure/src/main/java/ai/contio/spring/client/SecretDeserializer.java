package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a secret from an answer: named with {@code @JsonDeserialize} on the component of
 * a record that holds one.
 */
public final class SecretDeserializer extends ValueDeserializer<ContioSecret> {

	@Override
	public @Nullable ContioSecret deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (ContioSecret) context.handleUnexpectedToken(ContioSecret.class, parser);
		}
		return ContioSecret.of(parser.getString());
	}

}
