package ai.contio.spring.webhook;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a listener to say that it will never be able to handle this event. Its part
 * is given up at once instead of being tried again.
 */
public class PermanentWebhookException extends RuntimeException {

	/**
	 * A failure that will not go away.
	 * @param message why
	 */
	public PermanentWebhookException(String message) {
		super(message);
	}

	/**
	 * A failure that will not go away.
	 * @param message why
	 * @param cause the failure behind it
	 */
	public PermanentWebhookException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
