package ai.contio.spring.actuate;

import ai.contio.spring.oauth2.connection.ConnectionCounts;
import ai.contio.spring.oauth2.connection.ContioConnection;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether more users have to connect again than somebody wants to have.
 */
public final class ContioConnectionsHealthIndicator extends AbstractHealthIndicator {

	private final ConnectionCounts counts;

	private final long threshold;

	private final Status problemStatus;

	/**
	 * An indicator.
	 * @param counts how many connections there are
	 * @param threshold the most connections to be made anew that are no problem
	 * @param problemStatus the status if there are more
	 */
	public ContioConnectionsHealthIndicator(ConnectionCounts counts, long threshold, Status problemStatus) {
		this.counts = counts;
		this.threshold = threshold;
		this.problemStatus = problemStatus;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		ConnectionCounts.Reading reading = this.counts.latest();
		if (reading.problem() != null) {
			builder.status(this.problemStatus)
				.withDetail("problem", "The store of connections could not be asked: " + reading.problem());
			return;
		}
		long broken = reading.count(ContioConnection.State.NEEDS_RECONNECTING);
		builder.up()
			.withDetail("connected", reading.count(ContioConnection.State.CONNECTED))
			.withDetail("needReconnecting", broken)
			.withDetail("threshold", this.threshold);
		if (broken > this.threshold) {
			builder.status(this.problemStatus)
				.withDetail("problem",
						"Calls for these users fail until they connect again at /oauth2/authorization/contio.");
		}
	}

}
