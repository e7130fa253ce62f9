package ai.contio.spring.admin.webhook;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * Switches the delivery of events on or off.
 *
 * @param enabled whether events are delivered
 * @param pendingDisposition what becomes of the events that wait, where delivery is
 * switched on again
 */
public record WebhookStatusUpdate(Boolean enabled, @Nullable PendingDisposition pendingDisposition) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public WebhookStatusUpdate {
		RequestBounds.required("enabled", enabled);
	}

	/**
	 * Switches delivery on.
	 * @param pending what becomes of the events that wait
	 * @return the update
	 */
	public static WebhookStatusUpdate enable(PendingDisposition pending) {
		return new WebhookStatusUpdate(true, pending);
	}

	/**
	 * Switches delivery off. New events wait.
	 * @return the update
	 */
	public static WebhookStatusUpdate disable() {
		return new WebhookStatusUpdate(false, null);
	}

}
