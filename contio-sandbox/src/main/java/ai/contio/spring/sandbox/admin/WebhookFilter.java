package ai.contio.spring.sandbox.admin;

import java.util.List;

/**
 * Which events the app wants to be told of.
 *
 * @param type {@code include} to send only the events, {@code exclude} to send all others
 * @param events the event types
 */
public record WebhookFilter(String type, List<String> events) {

	/**
	 * Whether an event goes out.
	 * @param eventType the type of the event
	 * @return {@code false} if the app does not want it
	 */
	public boolean accepts(String eventType) {
		return this.events.contains(eventType) == this.type.equals("include");
	}

}
