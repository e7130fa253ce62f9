package ai.contio.spring.sandbox.webhook;

import java.util.Map;

/**
 * What is sent in one request.
 *
 * @param headers the headers
 * @param body the body
 */
record WebhookRequest(Map<String, String> headers, String body) {
}
