package ai.contio.spring.webhook.listener;

import java.util.concurrent.CompletionStage;

import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.inbox.Lease;

/**
 * How a listener is called.
 */
@FunctionalInterface
public interface ListenerCall {

	/**
	 * Call a listener.
	 * @param listener the listener
	 * @param event the event
	 * @param delivery how it came here
	 * @param lease the lease that it runs under
	 * @return completes when the listener is done, and fails if it fails
	 */
	CompletionStage<?> call(WebhookListener listener, ReceivedEvent event, WebhookDelivery delivery, Lease lease);

}
