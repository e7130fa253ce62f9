package ai.contio.spring.sandbox.fault;

import java.time.Duration;

/**
 * What can go wrong with the delivery of a webhook.
 */
public final class WebhookFaults {

	private final String target;

	WebhookFaults(String target) {
		this.target = target;
	}

	/**
	 * It is sent twice.
	 * @return the rule
	 */
	public Fault duplicated() {
		return Fault.of(this.target, FaultEffect.DUPLICATE, null, null, null);
	}

	/**
	 * It is sent late.
	 * @param delay by how much
	 * @return the rule
	 */
	public Fault delayed(Duration delay) {
		return Fault.of(this.target, FaultEffect.DELAY, null, delay, null);
	}

	/**
	 * It is sent after the next one.
	 * @return the rule
	 */
	public Fault reordered() {
		return Fault.of(this.target, FaultEffect.REORDER, null, null, null);
	}

	/**
	 * Its body is changed on the way, so that the signature does not fit.
	 * @return the rule
	 */
	public Fault corrupted() {
		return Fault.of(this.target, FaultEffect.CORRUPT, null, null, null);
	}

	/**
	 * Its signature is old.
	 * @param age how old
	 * @return the rule
	 */
	public Fault stale(Duration age) {
		return Fault.of(this.target, FaultEffect.STALE, null, age, null);
	}

}
