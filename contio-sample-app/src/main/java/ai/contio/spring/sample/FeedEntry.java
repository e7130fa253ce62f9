package ai.contio.spring.sample;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as the page shows it.
 *
 * @param type the event type
 * @param id the event's id
 * @param timestamp when it happened
 * @param user the e-mail of the user it is about, if it is about one
 * @param scheme how it was signed
 * @param data what happened, as Contio writes it
 */
record FeedEntry(String type, String id, OffsetDateTime timestamp, @Nullable String user, String scheme,
		JsonNode data) {

	static FeedEntry of(WebhookEvent<?> event, WebhookDelivery delivery) {
		String user = (event.forUser() != null) ? event.forUser().email() : null;
		return new FeedEntry(event.eventType(), event.eventId(), event.timestamp(), user,
				delivery.getSignatureScheme().getKey(), ContioJson.mapper().valueToTree(event.data()));
	}

}
