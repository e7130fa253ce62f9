package ai.contio.spring.webhook;

import java.time.OffsetDateTime;

import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.EventUser;
import org.jspecify.annotations.Nullable;

/**
 * An event with the envelope that Contio puts around its data.
 *
 * @param <T> the type of the data
 * @param eventType the type, such as {@code meeting.completed}
 * @param eventId the id, the same in every delivery of this event; usually a UUID
 * @param timestamp when the event happened
 * @param partnerAppId the app that it was sent to, or {@code null} if Contio did not say
 * @param forUser the user whose data the event is about, or {@code null} where it is
 * about no one's
 * @param actorUserId who caused the event, or {@code null} if no person did
 * @param data what happened
 */
public record WebhookEvent<T extends ContioEvent>(String eventType, String eventId, OffsetDateTime timestamp,
		@Nullable String partnerAppId, @Nullable EventUser forUser, @Nullable String actorUserId, T data) {

}
