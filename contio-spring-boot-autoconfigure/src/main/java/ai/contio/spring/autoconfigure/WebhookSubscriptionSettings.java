package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;

import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.autoconfigure.ContioWebhookSubscriptionProperties.Disposition;
import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.webhook.subscription.SubscriptionSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The checked form of {@code contio.webhook.subscription.*}.
 */
final class WebhookSubscriptionSettings {

	private static final String PREFIX = "contio.webhook.subscription.";

	private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);

	private WebhookSubscriptionSettings() {
	}

	static SubscriptionSettings of(ContioWebhookSubscriptionProperties properties, ContioConnectionDetails details) {
		if (details.getApiKey() == null || !StringUtils.hasText(details.getClientId())) {
			throw new ContioConfigurationException(
					"%s* is set, and there are no credentials of the admin API".formatted(PREFIX),
					"Set contio.client-id and contio.api-key (CONTIO_CLIENT_ID and CONTIO_API_KEY in the environment), or remove %s*."
						.formatted(PREFIX));
		}
		check("watch-interval", properties.getWatchInterval(),
				properties.getWatchInterval().compareTo(SHORTEST_INTERVAL) >= 0, "a duration of at least 1s");
		check("max-retries", properties.getMaxRetries(), properties.getMaxRetries() > 0, "a number above 0");
		Duration age = properties.getRetryFailedWithin();
		check("retry-failed-within", String.valueOf(age), age == null || (!age.isNegative() && age.toDays() <= 365),
				"a duration from 0s to 365d");
		return new SubscriptionSettings(url(properties.getPublicUrl()), properties.isWarnAboutFilter(),
				properties.isWatch() ? properties.getWatchInterval() : null,
				disposition(properties.getPendingDisposition()), age);
	}

	private static @Nullable URI url(@Nullable URI url) {
		boolean valid = url == null || (url.getHost() != null && url.getRawUserInfo() == null
				&& url.getRawFragment() == null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme())));
		// Not quoted: what is wrong with it may be a password
		check("public-url", "something else", valid,
				"an absolute URL such as https://app.example.com/webhooks/contio, without user and fragment");
		return url;
	}

	private static @Nullable PendingDisposition disposition(@Nullable Disposition disposition) {
		if (disposition == null) {
			return null;
		}
		return (disposition == Disposition.DELIVER) ? PendingDisposition.DELIVER : PendingDisposition.ABANDON;
	}

	private static void check(String property, Object found, boolean valid, String expected) {
		if (!valid) {
			throw new ContioConfigurationException(
					"%s%s is '%s', expected %s".formatted(PREFIX, property, found, expected),
					"Correct %s%s, or remove it to use its default.".formatted(PREFIX, property));
		}
	}

}
