package ai.contio.spring.webhook.inbox;

import java.util.List;

/**
 * What the inbox says to a delivery of an event.
 *
 * @param body the body that was received first for this event; the given one where
 * nothing is left to do, since bodies are kept only as long as they are needed
 * @param claims an answer for each listener, in the order asked for
 */
public record Receipt(byte[] body, List<Claim> claims) {

}
