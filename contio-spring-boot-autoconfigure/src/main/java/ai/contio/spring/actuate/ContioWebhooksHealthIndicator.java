package ai.contio.spring.actuate;

import ai.contio.spring.webhook.subscription.SubscriptionCare;
import ai.contio.spring.webhook.subscription.SubscriptionState;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether Contio delivers webhooks, as it said when it was last asked: nobody waits for
 * Contio here.
 * <p>
 * Where it does not, the status is {@code WARNING} unless told otherwise. Spring Boot
 * leaves that one out of the health of the whole application, so that no node is taken
 * out of service for something that it can do nothing about.
 */
public final class ContioWebhooksHealthIndicator extends AbstractHealthIndicator {

	private final SubscriptionCare care;

	private final Status problemStatus;

	/**
	 * An indicator.
	 * @param care what asks Contio
	 * @param problemStatus the status when Contio does not deliver
	 */
	public ContioWebhooksHealthIndicator(SubscriptionCare care, Status problemStatus) {
		this.care = care;
		this.problemStatus = problemStatus;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		SubscriptionState state = this.care.lastState();
		String problem = this.care.lastProblem();
		if (problem != null) {
			builder.withDetail("problem", problem);
		}
		if (state == null) {
			builder.unknown();
			return;
		}
		builder.status(state.enabled() ? Status.UP : this.problemStatus)
			.withDetail("checkedAt", state.checkedAt().toString())
			.withDetail("webhookEnabled", state.enabled())
			.withDetail("webhookUrl", (state.url() != null) ? state.url() : "none");
		if (!state.keptOut().isEmpty()) {
			builder.withDetail("keptOutByFilter", state.keptOut());
		}
	}

}
