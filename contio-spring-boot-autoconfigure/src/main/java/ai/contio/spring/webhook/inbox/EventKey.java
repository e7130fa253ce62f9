package ai.contio.spring.webhook.inbox;

/**
 * What makes two deliveries the same event.
 *
 * @param eventType the type of the event
 * @param eventId the id of the event
 */
public record EventKey(String eventType, String eventId) {

}
