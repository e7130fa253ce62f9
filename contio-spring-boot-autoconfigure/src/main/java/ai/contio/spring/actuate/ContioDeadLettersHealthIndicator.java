package ai.contio.spring.actuate;

import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.ListenerState;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether more parts of events were given up than somebody wants to have.
 */
public final class ContioDeadLettersHealthIndicator extends AbstractHealthIndicator {

	private final InboxCounts counts;

	private final long threshold;

	private final Status problemStatus;

	/**
	 * An indicator.
	 * @param counts what is in the inbox
	 * @param threshold the most dead letters that are no problem
	 * @param problemStatus the status if there are more
	 */
	public ContioDeadLettersHealthIndicator(InboxCounts counts, long threshold, Status problemStatus) {
		this.counts = counts;
		this.threshold = threshold;
		this.problemStatus = problemStatus;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		InboxCounts.Reading reading = this.counts.latest();
		if (reading.problem() != null) {
			builder.unknown();
			return;
		}
		long dead = reading.count(ListenerState.DEAD);
		builder.up().withDetail("deadLetters", dead).withDetail("threshold", this.threshold);
		if (dead > this.threshold) {
			builder.status(this.problemStatus)
				.withDetail("oldest", this.counts.age(ListenerState.DEAD).toString())
				.withDetail("problem",
						"Listeners have given up events. Look at them with ContioWebhookInbox or the endpoint contio, then replay or discard them.");
		}
	}

}
