package ai.contio.spring.sandbox.webhook;

/**
 * An event that is to be sent.
 *
 * @param type its type
 * @param id its id, the same in every attempt
 * @param body the whole JSON that is sent, the same in every attempt
 * @param scheme how it is signed
 */
public record WebhookEvent(String type, String id, String body, SignatureScheme scheme) {

}
