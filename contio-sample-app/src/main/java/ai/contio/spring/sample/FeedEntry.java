package ai.contio.spring.sample;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.EventUser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as the page shows it.
 *
 * @param type the event type
 * @param id the event's id
 * @param timestamp when it happened
 * @param user the user it is about, if it is about one
 * @param scheme how it was signed
 * @param data what happened, as Contio writes it
 */
record FeedEntry(String type, String id, OffsetDateTime timestamp, @Nullable EventUser user, String scheme,
		JsonNode data) {

	boolean isAbout(String userId) {
		return this.user != null && this.user.id().equals(userId);
	}

	static FeedEntry of(WebhookEvent<?> event, WebhookDelivery delivery) {
		return new FeedEntry(event.eventType(), event.eventId(), event.timestamp(), event.forUser(),
				delivery.getSignatureScheme().getKey(), ContioJson.mapper().valueToTree(event.data()));
	}

}
