package ai.contio.spring.webhook.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a known type whose data is not what the type promises, so that there is no
 * record of it. Contio has changed its data in the past without a new type.
 *
 * @param eventType the event type as Contio writes it
 * @param data the data as it was received, if there was any
 * @param problem what is wrong with the data: names the property, never its value
 */
public record UndecodableEvent(String eventType, @Nullable JsonNode data, String problem) implements ContioEvent {
}
