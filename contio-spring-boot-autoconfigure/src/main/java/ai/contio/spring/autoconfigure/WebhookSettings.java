package ai.contio.spring.autoconfigure;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.signature.SignatureScheme;

/**
 * The checked form of {@code contio.webhook.*}.
 */
final class WebhookSettings {

	private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+");

	private static final Duration SHORTEST = Duration.ofMillis(1);

	// Ten years: further from now, sums of times overflow
	private static final Duration LONGEST = Duration.ofDays(3650);

	private static final long LARGEST_BODY = 64L * 1024 * 1024;

	private final ContioWebhookProperties webhook;

	private final Clock clock;

	WebhookSettings(ContioWebhookProperties webhook, Clock clock) {
		this.webhook = webhook;
		this.clock = clock;
		check("path", webhook.getPath(), PATH.matcher(webhook.getPath()).matches(),
				"a plain path such as /webhooks/contio");
		check("tolerance", webhook.getTolerance(),
				!webhook.getTolerance().isNegative() && webhook.getTolerance().compareTo(LONGEST) <= 0,
				"a duration from 0s to 3650d");
		checkPositive("budget", webhook.getBudget());
		checkPositive("lease", webhook.getLease());
		checkPositive("retry-after", webhook.getRetryAfter());
		checkPositive("inbox.retention", webhook.getInbox().getRetention());
		checkPositive("inbox.max-entries", webhook.getInbox().getMaxEntries());
		checkPositive("max-attempts", webhook.getMaxAttempts());
		checkPositive("max-in-flight", webhook.getMaxInFlight());
		checkPositive("threads", webhook.getThreads());
		long maxBodySize = webhook.getMaxBodySize().toBytes();
		check("max-body-size", webhook.getMaxBodySize(), maxBodySize > 0 && maxBodySize <= LARGEST_BODY,
				"a size from 1B to 64MB");
	}

	String path() {
		return this.webhook.getPath();
	}

	Set<SignatureScheme> schemes() {
		Set<SignatureScheme> schemes = EnumSet.noneOf(SignatureScheme.class);
		if (this.webhook.isAcceptTimestampedSignatures()) {
			schemes.add(SignatureScheme.TIMESTAMPED);
		}
		if (this.webhook.isAcceptBodyOnlySignatures()) {
			schemes.add(SignatureScheme.BODY_ONLY);
		}
		if (schemes.isEmpty()) {
			throw new ContioConfigurationException("No signature scheme of Contio's webhooks is accepted",
					"Set contio.webhook.accept-timestamped-signatures or contio.webhook.accept-body-only-signatures to true, or contio.webhook.enabled to false.");
		}
		return schemes;
	}

	WebhookReceiver.Settings receiver() {
		return new WebhookReceiver.Settings(this.webhook.getMaxBodySize().toBytes(),
				this.webhook.getInbox().getRetention(), this.webhook.getRetryAfter(), this.clock);
	}

	private static void checkPositive(String property, Duration value) {
		check(property, value, value.compareTo(SHORTEST) >= 0 && value.compareTo(LONGEST) <= 0,
				"a duration from 1ms to 3650d");
	}

	private static void checkPositive(String property, int value) {
		check(property, value, value > 0, "a number above 0");
	}

	private static void check(String property, Object found, boolean valid, String expected) {
		if (!valid) {
			throw new ContioConfigurationException(
					"contio.webhook.%s is '%s', expected %s".formatted(property, found, expected),
					"Correct contio.webhook.%s, or remove it to use its default.".formatted(property));
		}
	}

}
