package ai.contio.spring.webhook.listener;

import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDelivery;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a listener's parameter comes from.
 */
@FunctionalInterface
public interface ListenerArgument {

	/**
	 * The value for one call.
	 * @param event the event that the listener is called with
	 * @param delivery the delivery that it is called for
	 * @return the value
	 */
	@Nullable Object resolve(ReceivedEvent event, WebhookDelivery delivery);

}
