package ai.contio.spring.autoconfigure;

/**
 * When listeners are called.
 */
public enum WebhookMode {

	/** Before Contio is answered. */
	REQUEST,

	/** After the event was stored and Contio was answered. */
	DURABLE

}
