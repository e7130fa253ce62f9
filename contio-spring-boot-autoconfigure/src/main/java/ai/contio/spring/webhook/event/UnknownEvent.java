package ai.contio.spring.webhook.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a type that this version has no record for.
 *
 * @param eventType the type as Contio wrote it
 * @param data the data as it was received, or {@code null} if it was no JSON object
 */
public record UnknownEvent(String eventType, @Nullable JsonNode data) implements ContioEvent {

}
