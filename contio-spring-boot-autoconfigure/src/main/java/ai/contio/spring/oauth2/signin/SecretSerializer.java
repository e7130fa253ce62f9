package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.ContioSecret;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a secret into a request. It is named on the component that is sent, so that a
 * secret anywhere else still shows nothing.
 */
final class SecretSerializer extends ValueSerializer<ContioSecret> {

	@Override
	public void serialize(ContioSecret value, JsonGenerator generator, SerializationContext context) {
		generator.writeString(value.reveal());
	}

}
