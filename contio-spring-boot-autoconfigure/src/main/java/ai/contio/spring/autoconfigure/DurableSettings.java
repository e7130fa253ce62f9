package ai.contio.spring.autoconfigure;

import java.time.Clock;
import java.time.Duration;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.webhook.durable.Backoff;
import ai.contio.spring.webhook.durable.PartScheduler;
import ai.contio.spring.webhook.durable.PartWork;

/**
 * The checked form of {@code contio.webhook.durable.*}.
 */
final class DurableSettings {

	private final ContioDurableProperties durable;

	private final ContioWebhookProperties webhook;

	private final Clock clock;

	DurableSettings(ContioDurableProperties durable, ContioWebhookProperties webhook, Clock clock) {
		check("backoff", durable.getBackoff(), Duration.ofMillis(1), Duration.ofDays(30));
		check("max-backoff", durable.getMaxBackoff(), durable.getBackoff(), Duration.ofDays(30));
		check("poll-interval", durable.getPollInterval(), Duration.ofMillis(10), Duration.ofMinutes(1));
		check("shutdown-wait", durable.getShutdownWait(), Duration.ZERO, Duration.ofDays(1));
		this.durable = durable;
		this.webhook = webhook;
		this.clock = clock;
	}

	private static void check(String property, Duration found, Duration least, Duration most) {
		if (found.compareTo(least) < 0 || found.compareTo(most) > 0) {
			throw new ContioConfigurationException(
					"contio.webhook.durable.%s is '%s', expected a duration from %s to %s".formatted(property, found,
							least, most),
					"Correct contio.webhook.durable.%s, or remove it to use its default.".formatted(property));
		}
	}

	Clock clock() {
		return this.clock;
	}

	PartWork.Settings work() {
		return new PartWork.Settings(this.webhook.getMaxAttempts(), this.webhook.getLease(),
				new Backoff(this.durable.getBackoff(), this.durable.getMaxBackoff()));
	}

	PartScheduler.Settings scheduler() {
		return new PartScheduler.Settings(this.webhook.getThreads(), this.durable.getPollInterval(),
				this.durable.getShutdownWait());
	}

}
