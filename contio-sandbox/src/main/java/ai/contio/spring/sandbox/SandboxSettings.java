package ai.contio.spring.sandbox;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.sandbox.limit.RateLimitSettings;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.user.UserSettings;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/**
 * Everything that can be set about a sandbox. All of it has a default that works.
 */
@ConfigurationProperties("contio.sandbox")
public class SandboxSettings {

	/**
	 * Port of the sandbox. 0 takes any that is free.
	 */
	private int port = 4010;

	/**
	 * Address that the sandbox listens on. Loopback unless set. Whoever reaches it can do
	 * everything.
	 */
	private @Nullable InetAddress address;

	/**
	 * Further host names by which the sandbox may be called, beside localhost, 127.0.0.1
	 * and [::1].
	 */
	private List<String> allowedHosts = new ArrayList<>();

	/**
	 * URL that events are sent to. Can also be set as webhook_url of the app.
	 */
	private @Nullable URI webhookUrl;

	/**
	 * Client id of the partner app.
	 */
	private String clientId = "sandbox-client";

	/**
	 * Client secret of the partner app.
	 */
	private String clientSecret = "sandbox-client-secret";

	/**
	 * API key of the partner app.
	 */
	private String apiKey = "sandbox-api-key";

	/**
	 * Secret that webhooks are signed with.
	 */
	private String webhookSecret = "whsec_sandbox";

	/**
	 * How webhooks are signed, unless an event is sent with a scheme of its own.
	 */
	private SignatureScheme signatureScheme = SignatureScheme.TIMESTAMPED;

	/**
	 * How long the receiver of a webhook may take to answer.
	 */
	private Duration webhookTimeout = Duration.ofSeconds(5);

	/**
	 * Whether webhooks may be sent to other machines than this one.
	 */
	private boolean allowRemoteWebhooks;

	/**
	 * Status that answers an idempotency key which was used with another body.
	 */
	private int idempotencyMismatchStatus = 422;

	private final Retry retry = new Retry();

	@NestedConfigurationProperty
	private final OAuthSettings oauth = new OAuthSettings();

	@NestedConfigurationProperty
	private final RateLimitSettings rateLimits = new RateLimitSettings();

	@NestedConfigurationProperty
	private final UserSettings user = new UserSettings();

	public int getPort() {
		return this.port;
	}

	public void setPort(int port) {
		this.port = port;
	}

	public @Nullable InetAddress getAddress() {
		return this.address;
	}

	public void setAddress(@Nullable InetAddress address) {
		this.address = address;
	}

	public List<String> getAllowedHosts() {
		return this.allowedHosts;
	}

	public void setAllowedHosts(List<String> allowedHosts) {
		this.allowedHosts = allowedHosts;
	}

	public @Nullable URI getWebhookUrl() {
		return this.webhookUrl;
	}

	public void setWebhookUrl(@Nullable URI webhookUrl) {
		this.webhookUrl = webhookUrl;
	}

	public String getClientId() {
		return this.clientId;
	}

	public void setClientId(String clientId) {
		this.clientId = clientId;
	}

	public String getClientSecret() {
		return this.clientSecret;
	}

	public void setClientSecret(String clientSecret) {
		this.clientSecret = clientSecret;
	}

	public String getApiKey() {
		return this.apiKey;
	}

	public void setApiKey(String apiKey) {
		this.apiKey = apiKey;
	}

	public String getWebhookSecret() {
		return this.webhookSecret;
	}

	public void setWebhookSecret(String webhookSecret) {
		this.webhookSecret = webhookSecret;
	}

	public SignatureScheme getSignatureScheme() {
		return this.signatureScheme;
	}

	public void setSignatureScheme(SignatureScheme signatureScheme) {
		this.signatureScheme = signatureScheme;
	}

	public Duration getWebhookTimeout() {
		return this.webhookTimeout;
	}

	public void setWebhookTimeout(Duration webhookTimeout) {
		this.webhookTimeout = webhookTimeout;
	}

	public boolean isAllowRemoteWebhooks() {
		return this.allowRemoteWebhooks;
	}

	public void setAllowRemoteWebhooks(boolean allowRemoteWebhooks) {
		this.allowRemoteWebhooks = allowRemoteWebhooks;
	}

	public int getIdempotencyMismatchStatus() {
		return this.idempotencyMismatchStatus;
	}

	public void setIdempotencyMismatchStatus(int idempotencyMismatchStatus) {
		this.idempotencyMismatchStatus = idempotencyMismatchStatus;
	}

	public Retry getRetry() {
		return this.retry;
	}

	public OAuthSettings getOauth() {
		return this.oauth;
	}

	public RateLimitSettings getRateLimits() {
		return this.rateLimits;
	}

	public UserSettings getUser() {
		return this.user;
	}

	/**
	 * Shows no secret, not even a default one.
	 */
	@Override
	public String toString() {
		return "SandboxSettings[port=%d, webhookUrl=%s, clientId=%s]".formatted(this.port, this.webhookUrl,
				this.clientId);
	}

	/**
	 * When a webhook is sent again that was not accepted.
	 */
	public static class Retry {

		/**
		 * Wait after the first attempt. It doubles with each further one.
		 */
		private Duration initialBackoff = Duration.ofSeconds(1);

		/**
		 * Longest wait between two attempts that the receiver did not ask for.
		 */
		private Duration maxBackoff = Duration.ofMinutes(5);

		/**
		 * Most attempts of one delivery, the first included, before it is abandoned.
		 */
		private int maxAttempts = 10;

		public Duration getInitialBackoff() {
			return this.initialBackoff;
		}

		public void setInitialBackoff(Duration initialBackoff) {
			this.initialBackoff = initialBackoff;
		}

		public Duration getMaxBackoff() {
			return this.maxBackoff;
		}

		public void setMaxBackoff(Duration maxBackoff) {
			this.maxBackoff = maxBackoff;
		}

		public int getMaxAttempts() {
			return this.maxAttempts;
		}

		public void setMaxAttempts(int maxAttempts) {
			this.maxAttempts = maxAttempts;
		}

	}

}
