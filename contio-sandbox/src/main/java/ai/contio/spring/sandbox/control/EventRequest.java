package ai.contio.spring.sandbox.control;

import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.jspecify.annotations.Nullable;

/**
 * An event that is asked for.
 *
 * @param type its type
 * @param dataJson its data, a JSON object; {@code null} for sample data
 * @param scheme how to sign it; {@code null} for what the settings say
 * @param eventId its id; {@code null} for a new one
 */
public record EventRequest(String type, @Nullable String dataJson, @Nullable SignatureScheme scheme,
		@Nullable String eventId) {

}
