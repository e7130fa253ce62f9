package ai.contio.spring.client;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a secret into a request: named with {@code @JsonSerialize} on the component of a
 * record that is sent, so that a secret anywhere else still shows nothing.
 */
public final class SecretSerializer extends ValueSerializer<ContioSecret> {

	@Override
	public void serialize(ContioSecret value, JsonGenerator generator, SerializationContext context) {
		generator.writeString(value.reveal());
	}

}
