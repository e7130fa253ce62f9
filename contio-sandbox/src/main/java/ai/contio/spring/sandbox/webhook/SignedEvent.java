package ai.contio.spring.sandbox.webhook;

import java.util.Map;

/**
 * An event as it would be sent.
 *
 * @param eventId the id of the event
 * @param eventType the type of the event
 * @param headers the headers of the request, the signature among them
 * @param body the body of the request
 */
public record SignedEvent(String eventId, String eventType, Map<String, String> headers, String body) {

}
