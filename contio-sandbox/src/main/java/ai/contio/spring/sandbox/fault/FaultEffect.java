package ai.contio.spring.sandbox.fault;

import java.util.Locale;

/**
 * What a fault does to a call of the API, or to the delivery of a webhook.
 */
public enum FaultEffect {

	/**
	 * The answer comes later, by {@link Fault#delay()}. The call waits just before its
	 * work, so that its idempotency key is in flight for as long.
	 */
	LATENCY,

	/** The call is answered with {@link Fault#status()}, and its work is not done. */
	STATUS,

	/** The connection is closed without an answer, and the work is not done. */
	DROP_BEFORE,

	/** The work is done, and the connection is closed without an answer. */
	DROP_AFTER,

	/** The work is done, and the connection is closed in the middle of the body. */
	TRUNCATE,

	/**
	 * A proxy answers with {@link Fault#status()}, or 502, and a page in HTML; the work
	 * is not done.
	 */
	HTML,

	/** The right answer with another content type. */
	CONTENT_TYPE,

	/**
	 * The token of the call expires just before it, for good: the access token, or the
	 * refresh token of a refresh.
	 */
	EXPIRE_TOKEN,

	/**
	 * The token of the call is revoked just before it: the access token, or the refresh
	 * token of a refresh and all that came with it.
	 */
	REVOKE_TOKEN,

	/**
	 * All tokens that come from the same consent as the token of the call, be it an
	 * access token or a refresh token, are revoked just before it.
	 */
	REVOKE_FAMILY,

	/** The webhook is sent twice. */
	DUPLICATE,

	/** The webhook is sent later, by {@link Fault#delay()}. */
	DELAY,

	/** The webhook is sent after the next one. */
	REORDER,

	/** A byte of the webhook's body is changed after it was signed. */
	CORRUPT,

	/** The webhook is signed as of {@link Fault#delay()} ago, or of ten minutes ago. */
	STALE;

	/**
	 * Whether it is for webhooks and not for calls.
	 * @return {@code true} for the five of webhooks
	 */
	public boolean isOfWebhook() {
		return compareTo(DUPLICATE) >= 0;
	}

	/**
	 * Its name in the control API.
	 * @return the name in lower case, such as {@code drop_before}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
