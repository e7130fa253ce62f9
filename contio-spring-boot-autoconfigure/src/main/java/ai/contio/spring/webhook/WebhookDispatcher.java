package ai.contio.spring.webhook;

import java.util.concurrent.CompletionStage;

/**
 * What the receiver hands a verified event to.
 */
@FunctionalInterface
public interface WebhookDispatcher {

	/**
	 * Store the event or run its listeners.
	 * @param event the verified event
	 * @return what became of it, when that is known
	 */
	CompletionStage<WebhookOutcome> dispatch(ReceivedEvent event);

	/**
	 * The mode in which listeners run, for metrics.
	 * @return {@code request} or {@code durable}
	 */
	default String mode() {
		return "request";
	}

}
