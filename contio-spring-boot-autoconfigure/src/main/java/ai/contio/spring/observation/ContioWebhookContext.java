package ai.contio.spring.observation;

import io.micrometer.observation.Observation;

/**
 * What is known of a request at the webhook endpoint. Everything but the outcome stays at
 * {@value #NONE} until it is verified.
 */
public final class ContioWebhookContext extends Observation.Context {

	/** The value of what is not known. */
	public static final String NONE = "none";

	private final String mode;

	private String eventType = NONE;

	private String scheme = NONE;

	private String secret = NONE;

	private String outcome = NONE;

	private String reason = NONE;

	/**
	 * A context for a request that has just arrived.
	 * @param mode the mode in which listeners run
	 */
	public ContioWebhookContext(String mode) {
		this.mode = mode;
	}

	/**
	 * The mode in which listeners run.
	 * @return {@code request}
	 */
	public String getMode() {
		return this.mode;
	}

	/**
	 * The type of the verified event.
	 * @return a known type, {@code unknown} or {@value #NONE}
	 */
	public String getEventType() {
		return this.eventType;
	}

	/**
	 * Set the type of the verified event.
	 * @param eventType a known type or {@code unknown}
	 */
	public void setEventType(String eventType) {
		this.eventType = eventType;
	}

	/**
	 * The signature scheme that matched.
	 * @return the scheme or {@value #NONE}
	 */
	public String getScheme() {
		return this.scheme;
	}

	/**
	 * Set the signature scheme that matched.
	 * @param scheme the scheme
	 */
	public void setScheme(String scheme) {
		this.scheme = scheme;
	}

	/**
	 * Which secret the signature was made with.
	 * @return {@code current}, {@code previous} or {@value #NONE}
	 */
	public String getSecret() {
		return this.secret;
	}

	/**
	 * Set which secret the signature was made with.
	 * @param secret {@code current} for the newest one, {@code previous} for any other
	 */
	public void setSecret(String secret) {
		this.secret = secret;
	}

	/**
	 * What became of the request.
	 * @return {@code accepted}, {@code rejected}, {@code failed} or {@code deferred}
	 */
	public String getOutcome() {
		return this.outcome;
	}

	/**
	 * Why.
	 * @return one of a few dozen reasons
	 */
	public String getReason() {
		return this.reason;
	}

	/**
	 * Set what became of the request, and why.
	 * @param outcome what became of it
	 * @param reason why
	 */
	public void setOutcome(String outcome, String reason) {
		this.outcome = outcome;
		this.reason = reason;
	}

}
