package ai.contio.spring.sandbox;

import java.time.Clock;
import java.time.Duration;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.credential.CredentialSettings;
import ai.contio.spring.sandbox.credential.CredentialType;
import ai.contio.spring.sandbox.credential.Credentials;
import ai.contio.spring.sandbox.limit.RateLimitSettings;
import ai.contio.spring.sandbox.oauth.client.ClientCredentials;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.user.UserSettings;
import ai.contio.spring.sandbox.web.AllowedHosts;
import ai.contio.spring.sandbox.web.ApiCredentials;
import ai.contio.spring.sandbox.web.IdempotencySettings;
import ai.contio.spring.sandbox.webhook.RetryPolicy;
import ai.contio.spring.sandbox.webhook.WebhookSettings;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/**
 * Assembles a sandbox from its settings. It uses no autoconfiguration at all: whatever
 * else is on the class path of the application beside it stays out.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan({ "ai.contio.spring.sandbox.state", "ai.contio.spring.sandbox.fault", "ai.contio.spring.sandbox.limit",
		"ai.contio.spring.sandbox.call", "ai.contio.spring.sandbox.web", "ai.contio.spring.sandbox.account",
		"ai.contio.spring.sandbox.oauth", "ai.contio.spring.sandbox.user", "ai.contio.spring.sandbox.admin",
		"ai.contio.spring.sandbox.event", "ai.contio.spring.sandbox.webhook", "ai.contio.spring.sandbox.control",
		"ai.contio.spring.sandbox.credential", "ai.contio.spring.sandbox.html", "ai.contio.spring.sandbox.template",
		"ai.contio.spring.sandbox.toolkit", "ai.contio.spring.sandbox.workflow", "ai.contio.spring.sandbox.sso" })
class SandboxConfiguration {

	private static final Duration IDEMPOTENCY_RETENTION = Duration.ofHours(24);

	SandboxConfiguration(SandboxSettings settings) {
		SettingsCheck.check(settings);
	}

	@Bean
	AllowedHosts allowedHosts(SandboxSettings settings) {
		return new AllowedHosts(SandboxAddress.of(settings).names(settings));
	}

	@Bean
	JsonMapper jsonMapper() {
		return JsonMapper.builder()
			.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.build();
	}

	@Bean
	CredentialSettings credentialSettings(SandboxSettings settings) {
		return new CredentialSettings(settings.getApiKey(), settings.getClientSecret(), settings.getWebhookSecret());
	}

	@Bean
	ApiCredentials apiCredentials(SandboxSettings settings, Credentials credentials) {
		return new ApiCredentials(settings.getClientId(),
				(presented) -> credentials.accepts(CredentialType.API_KEY, presented));
	}

	@Bean
	ClientCredentials clientCredentials(SandboxSettings settings, Credentials credentials) {
		return new ClientCredentials(settings.getClientId(),
				(presented) -> credentials.accepts(CredentialType.CLIENT_SECRET, presented));
	}

	@Bean
	OAuthSettings oauthSettings(SandboxSettings settings) {
		return settings.getOauth();
	}

	@Bean
	RateLimitSettings rateLimitSettings(SandboxSettings settings) {
		return settings.getRateLimits();
	}

	@Bean
	IdempotencySettings idempotencySettings(SandboxSettings settings) {
		return new IdempotencySettings(IDEMPOTENCY_RETENTION,
				HttpStatus.valueOf(settings.getIdempotencyMismatchStatus()));
	}

	@Bean
	UserSettings userSettings(SandboxSettings settings) {
		return settings.getUser();
	}

	@Bean
	WebhookSettings webhookSettings(SandboxSettings settings) {
		SandboxSettings.Retry retry = settings.getRetry();
		return new WebhookSettings(settings.getWebhookSecret(), settings.getSignatureScheme(),
				settings.getWebhookTimeout(),
				new RetryPolicy(retry.getInitialBackoff(), retry.getMaxBackoff(), retry.getMaxAttempts()),
				settings.isAllowRemoteWebhooks());
	}

	@Bean
	PartnerApp partnerApp(SandboxSettings settings, Clock clock) {
		return new PartnerApp(settings.getClientId(), settings.getWebhookUrl(), clock);
	}

}
