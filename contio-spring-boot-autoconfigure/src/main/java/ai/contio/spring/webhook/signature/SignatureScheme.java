package ai.contio.spring.webhook.signature;

/**
 * The two ways in which Contio is documented to sign a webhook.
 */
public enum SignatureScheme {

	/**
	 * HMAC-SHA256 over {@code timestamp + "." + body}, in hexadecimal, with or without
	 * the prefix {@code sha256=}, and the timestamp in a header of its own. The scheme of
	 * the vendor's guides.
	 */
	TIMESTAMPED("timestamped"),

	/**
	 * {@code sha256=} and HMAC-SHA256 over the body alone, in hexadecimal. The scheme of
	 * the vendor's SDK; it says nothing about when the webhook was sent.
	 */
	BODY_ONLY("body-only");

	private final String key;

	SignatureScheme(String key) {
		this.key = key;
	}

	/**
	 * The name of the scheme in metrics.
	 * @return a short lower-case name
	 */
	public String getKey() {
		return this.key;
	}

}
