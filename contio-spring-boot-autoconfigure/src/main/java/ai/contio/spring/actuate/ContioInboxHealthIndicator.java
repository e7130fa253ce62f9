package ai.contio.spring.actuate;

import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.ListenerState;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether events can be stored: {@code DOWN} while the database of the inbox cannot be
 * asked, since webhooks are then answered 503.
 */
public final class ContioInboxHealthIndicator extends AbstractHealthIndicator {

	private final InboxCounts counts;

	/**
	 * An indicator.
	 * @param counts what is in the inbox
	 */
	public ContioInboxHealthIndicator(InboxCounts counts) {
		this.counts = counts;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		InboxCounts.Reading reading = this.counts.latest();
		builder.withDetail("checkedAt", reading.at().toString());
		if (reading.problem() != null) {
			builder.down().withDetail("problem", "The database of the inbox could not be asked: " + reading.problem());
			return;
		}
		builder.up()
			.withDetail("waiting", reading.count(ListenerState.RECEIVED))
			.withDetail("oldestWaiting", this.counts.age(ListenerState.RECEIVED).toString())
			.withDetail("running", reading.count(ListenerState.RUNNING));
	}

}
