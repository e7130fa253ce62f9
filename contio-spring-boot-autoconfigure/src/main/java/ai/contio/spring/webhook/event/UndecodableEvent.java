package ai.contio.spring.webhook.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a known type whose data does not fit the type's record.
 *
 * @param eventType the type
 * @param data the data as it was received, or {@code null} if it was no JSON object
 * @param problem which property does not fit; never its value
 */
public record UndecodableEvent(String eventType, @Nullable JsonNode data, String problem) implements ContioEvent {

}
