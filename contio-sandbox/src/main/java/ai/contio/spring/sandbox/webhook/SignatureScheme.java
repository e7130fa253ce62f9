package ai.contio.spring.sandbox.webhook;

/**
 * The two ways in which Contio is said to sign its webhooks.
 */
public enum SignatureScheme {

	/**
	 * Hex of the HMAC over timestamp, a dot and the body, with the timestamp in a header:
	 * the guides' way.
	 */
	TIMESTAMPED,

	/**
	 * {@code sha256=} and hex of the HMAC over the body: the SDK's way.
	 */
	BODY_ONLY

}
