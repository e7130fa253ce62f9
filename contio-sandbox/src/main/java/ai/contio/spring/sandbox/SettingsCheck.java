package ai.contio.spring.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Refuses settings that can be read but cannot be, before anything fails because of them.
 */
final class SettingsCheck {

	private static final int MAX_PORT = 65535;

	private static final int MAX_FURTHER_MEETINGS = 1_000_000;

	private static final Pattern HOST = Pattern.compile("[\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+]");

	private final SandboxSettings settings;

	private SettingsCheck(SandboxSettings settings) {
		this.settings = settings;
	}

	/**
	 * Check all of them.
	 * @param settings the settings
	 * @throws InvalidConfigurationPropertyValueException if one cannot be
	 */
	static void check(SandboxSettings settings) {
		SettingsCheck check = new SettingsCheck(settings);
		check.addresses();
		check.credentials();
		check.numbers();
		check.durations();
	}

	private void addresses() {
		range("port", this.settings.getPort(), 0, MAX_PORT);
		for (String host : this.settings.getAllowedHosts()) {
			require(HOST.matcher(host).matches(), "allowed-hosts", host,
					"Expected are host names without scheme, port and wildcard, such as sandbox.");
		}
		URI url = this.settings.getWebhookUrl();
		require(url == null || isHttp(url), "webhook-url", url,
				"Expected is an absolute URL with http or https, such as http://localhost:8080/webhooks/contio.");
	}

	private static boolean isHttp(URI url) {
		return url.getHost() != null
				&& ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
	}

	/* What is found is not said: it may be a part of a secret */
	private void credentials() {
		credential("client-id", this.settings.getClientId());
		credential("client-secret", this.settings.getClientSecret());
		credential("api-key", this.settings.getApiKey());
		credential("webhook-secret", this.settings.getWebhookSecret());
	}

	private void numbers() {
		range("idempotency-mismatch-status", this.settings.getIdempotencyMismatchStatus(), 400, 499);
		range("retry.max-attempts", this.settings.getRetry().getMaxAttempts(), 1, Integer.MAX_VALUE);
		range("user.further-meetings", this.settings.getUser().getFurtherMeetings(), 0, MAX_FURTHER_MEETINGS);
		Integer credits = this.settings.getUser().getImportCredits();
		range("user.import-credits", (credits != null) ? credits : 0, 0, Integer.MAX_VALUE);
		range("oauth.emailed-code-attempts", this.settings.getOauth().getEmailedCodeAttempts(), 1, Integer.MAX_VALUE);
	}

	private void durations() {
		Duration second = Duration.ofSeconds(1);
		atLeast(Duration.ofMillis(1), "webhook-timeout", this.settings.getWebhookTimeout());
		atLeast(Duration.ZERO, "retry.initial-backoff", this.settings.getRetry().getInitialBackoff());
		atLeast(Duration.ZERO, "retry.max-backoff", this.settings.getRetry().getMaxBackoff());
		atLeast(Duration.ZERO, "user.background-delay", this.settings.getUser().getBackgroundDelay());
		atLeast(second, "user.chat-idle-time", this.settings.getUser().getChatIdleTime());
		atLeast(second, "oauth.access-token-lifetime", this.settings.getOauth().getAccessTokenLifetime());
		atLeast(second, "oauth.refresh-token-lifetime", this.settings.getOauth().getRefreshTokenLifetime());
		atLeast(second, "oauth.authorization-code-lifetime", this.settings.getOauth().getAuthorizationCodeLifetime());
		atLeast(second, "oauth.emailed-code-lifetime", this.settings.getOauth().getEmailedCodeLifetime());
		atLeast(second, "oauth.session-lifetime", this.settings.getOauth().getSessionLifetime());
	}

	private static void credential(String name, String value) {
		require(!value.isBlank(), name, "", "It is blank. Expected is some text, or no such setting at all.");
		require(value.strip().equals(value), name, "******", "It begins or ends with white space.");
	}

	private static void range(String name, int value, int min, int max) {
		require(value >= min && value <= max, name, value, "Expected is a whole number " + ((max < Integer.MAX_VALUE)
				? "from %d to %d.".formatted(min, max) : "of at least %d.".formatted(min)));
	}

	private static void atLeast(Duration min, String name, Duration value) {
		require(value.compareTo(min) >= 0, name, value,
				"Expected is a duration of at least %s.".formatted(min.isZero() ? "0s" : min.toMillis() + "ms"));
	}

	private static void require(boolean condition, String name, @Nullable Object value, String reason) {
		if (!condition) {
			throw new InvalidConfigurationPropertyValueException("contio.sandbox." + name, value, reason);
		}
	}

}
