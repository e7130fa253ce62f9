package ai.contio.spring.sandbox.control;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event that was made.
 *
 * @param eventId the id of the event
 * @param eventType the type of the event
 * @param deliveryId the id of its delivery, or {@code null} if the app's webhook filter
 * leaves it out
 */
public record SentEvent(String eventId, String eventType, @Nullable UUID deliveryId) {

}
