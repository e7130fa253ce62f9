package ai.contio.spring.webhook.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a type that this version of the starter does not know.
 *
 * @param eventType the event type as Contio writes it
 * @param data the data as it was received, if there was any
 */
public record UnknownEvent(String eventType, @Nullable JsonNode data) implements ContioEvent {
}
