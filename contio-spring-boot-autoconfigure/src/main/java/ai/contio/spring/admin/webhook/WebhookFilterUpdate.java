package ai.contio.spring.admin.webhook;

import java.util.List;

import ai.contio.spring.admin.app.WebhookFilterType;
import ai.contio.spring.client.RequestBounds;

/**
 * Chooses the events that are delivered. Contio answers an event type that it does not
 * know with the valid ones.
 *
 * @param type whether the events are the only ones delivered, or the only ones left out
 * @param events the event types, at least one
 */
public record WebhookFilterUpdate(WebhookFilterType type, List<String> events) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public WebhookFilterUpdate {
		RequestBounds.required("type", type);
		RequestBounds.size("events", RequestBounds.required("events", events), 1);
		events = List.copyOf(events);
	}

	/**
	 * A filter that lets some events pass and no others.
	 * @param events the event types, at least one
	 * @return the filter
	 * @throws IllegalArgumentException if there is none
	 */
	public static WebhookFilterUpdate include(String... events) {
		return new WebhookFilterUpdate(WebhookFilterType.INCLUDE, List.of(events));
	}

	/**
	 * A filter that lets all but some events pass.
	 * @param events the event types, at least one
	 * @return the filter
	 * @throws IllegalArgumentException if there is none
	 */
	public static WebhookFilterUpdate exclude(String... events) {
		return new WebhookFilterUpdate(WebhookFilterType.EXCLUDE, List.of(events));
	}

}
