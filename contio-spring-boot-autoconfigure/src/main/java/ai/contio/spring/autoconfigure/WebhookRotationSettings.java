package ai.contio.spring.autoconfigure;

import java.time.Duration;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.webhook.rotation.RotationSettings;

/**
 * The checked form of {@code contio.webhook.rotation.*}.
 */
final class WebhookRotationSettings {

	private static final Duration SHORTEST_REFRESH = Duration.ofMillis(10);

	private static final Duration LONGEST_REFRESH = Duration.ofMinutes(1);

	private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);

	private static final Duration LONGEST_ACCEPTANCE = Duration.ofDays(30);

	private WebhookRotationSettings() {
	}

	static RotationSettings of(ContioWebhookRotationProperties properties) {
		check("refresh", properties.getRefresh(), SHORTEST_REFRESH, LONGEST_REFRESH, "10ms to 1m");
		RotationSettings settings = new RotationSettings(properties.getRefresh(), properties.getTimeout(),
				properties.getAcceptPrevious());
		check("timeout", properties.getTimeout(), settings.maxAge().multipliedBy(2).plusSeconds(1), LONGEST_TIMEOUT,
				"a little more than six times contio.webhook.rotation.refresh to 1h");
		check("accept-previous", properties.getAcceptPrevious(), Duration.ZERO, LONGEST_ACCEPTANCE, "0s to 30d");
		return settings;
	}

	private static void check(String property, Duration found, Duration min, Duration max, String expected) {
		if (found.compareTo(min) < 0 || found.compareTo(max) > 0) {
			throw new ContioConfigurationException(
					"contio.webhook.rotation.%s is '%s', expected a duration from %s".formatted(property, found,
							expected),
					"Correct contio.webhook.rotation.%s, or remove it to use its default.".formatted(property));
		}
	}

}
