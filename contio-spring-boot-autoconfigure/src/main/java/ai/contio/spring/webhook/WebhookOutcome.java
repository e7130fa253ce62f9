package ai.contio.spring.webhook;

import java.util.Locale;

/**
 * What can become of a request at the webhook endpoint, with the status it is answered
 * by. The name, in lower case with hyphens, is the reason in metrics.
 */
public enum WebhookOutcome {

	/** Every listener is done with the event. */
	ACCEPTED(200),

	/** Every listener was done with the event before. */
	DUPLICATE(200),

	/** No listener receives events of this type. */
	NO_LISTENER(200),

	/** The data does not fit the record of its type; only catch-all listeners got it. */
	UNDECODABLE(200),

	/** At least one listener gave the event up, and no other still has to be done. */
	GIVEN_UP(200),

	/** A listener failed and is to be called again. */
	LISTENER_FAILED(500),

	/** Listeners are still at work. */
	IN_PROGRESS(503),

	/** Too much verified work in hand. */
	BUSY(503),

	/** The inbox cannot store the event. */
	INBOX_UNAVAILABLE(503),

	/** No secret matches while the secret is being rotated. */
	ROTATING(503),

	/** There is no secret to verify with. */
	NO_SECRET(503),

	/** Not a POST. */
	METHOD_NOT_ALLOWED(405),

	/** The content type is missing or is not JSON. */
	CONTENT_TYPE_UNSUPPORTED(415),

	/** The body is compressed or encoded otherwise. */
	CONTENT_ENCODING_UNSUPPORTED(415),

	/** The body is larger than allowed. */
	BODY_TOO_LARGE(413),

	/** The body could not be read to its end. */
	BODY_UNREADABLE(400),

	/** The signature is missing. */
	SIGNATURE_MISSING(401),

	/** There is more than one signature. */
	SIGNATURE_DOUBLED(401),

	/** The signature has not the form of one. */
	SIGNATURE_MALFORMED(401),

	/** The signature is wrong. */
	SIGNATURE_MISMATCH(401),

	/** The timestamp is missing or no number. */
	TIMESTAMP_MALFORMED(401),

	/** The timestamp is too far from the clock. */
	TIMESTAMP_STALE(401),

	/** The event is older than the inbox remembers, and its signature carries no time. */
	EVENT_EXPIRED(401),

	/** The signature holds, but the body is no event. */
	EVENT_MALFORMED(400);

	private final int status;

	private final String reason;

	WebhookOutcome(int status) {
		this.status = status;
		this.reason = name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The HTTP status of the answer.
	 * @return the status
	 */
	public int getStatus() {
		return this.status;
	}

	/**
	 * The reason in metrics and logs.
	 * @return a short lower-case name
	 */
	public String getReason() {
		return this.reason;
	}

	/**
	 * The outcome in metrics: what happened, without why.
	 * @return {@code accepted}, {@code rejected}, {@code failed} or {@code deferred}
	 */
	public String getKind() {
		return switch (this.status) {
			case 200 -> "accepted";
			case 500 -> "failed";
			case 503 -> "deferred";
			default -> "rejected";
		};
	}

}
