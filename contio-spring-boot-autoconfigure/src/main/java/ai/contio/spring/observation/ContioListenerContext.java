package ai.contio.spring.observation;

import io.micrometer.observation.Observation;

/**
 * What is known of one call of a webhook listener.
 */
public final class ContioListenerContext extends Observation.Context {

	private final String listenerId;

	private final String eventType;

	private final int attempt;

	private String outcome = ContioWebhookContext.NONE;

	/**
	 * A context for a call that is about to be made.
	 * @param listenerId the id of the listener
	 * @param eventType a known event type or {@code unknown}
	 * @param attempt how often the listener has been called with the event, 1 at first
	 */
	public ContioListenerContext(String listenerId, String eventType, int attempt) {
		this.listenerId = listenerId;
		this.eventType = eventType;
		this.attempt = attempt;
	}

	/**
	 * The id of the listener.
	 * @return the id
	 */
	public String getListenerId() {
		return this.listenerId;
	}

	/**
	 * The type of the event.
	 * @return a known type or {@code unknown}
	 */
	public String getEventType() {
		return this.eventType;
	}

	/**
	 * How often the listener has been called with the event.
	 * @return 1 at the first call
	 */
	public int getAttempt() {
		return this.attempt;
	}

	/**
	 * What became of the call.
	 * @return {@code done}, {@code failed}, {@code dead} or, until it is known,
	 * {@code none}
	 */
	public String getOutcome() {
		return this.outcome;
	}

	/**
	 * Set what became of the call.
	 * @param outcome {@code done}, {@code failed} or {@code dead}
	 */
	public void setOutcome(String outcome) {
		this.outcome = outcome;
	}

}
