package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.client.ContioEnvironment;
import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Everything that can be configured about Contio.
 */
@ConfigurationProperties("contio")
public class ContioProperties {

	/**
	 * Environment of Contio to talk to. Sets the hosts.
	 */
	private ContioEnvironment environment = ContioEnvironment.PRODUCTION;

	/**
	 * Base URL of the API. Set by the environment unless given.
	 */
	private @Nullable URI apiUrl;

	/**
	 * Base URL of the OAuth endpoints. The same as the API unless given.
	 */
	private @Nullable URI oauthUrl;

	/**
	 * Client id of the partner app. Needed by the admin API and by OAuth.
	 */
	private @Nullable String clientId;

	/**
	 * Client secret of the partner app. Needed by OAuth.
	 */
	private @Nullable ContioSecret clientSecret;

	/**
	 * API key of the partner app. Needed by the admin API.
	 */
	private @Nullable ContioSecret apiKey;

	/**
	 * Time zone in which Contio reads and writes local times, as an IANA name such as
	 * Europe/Berlin or an abbreviation such as CEST. Contio takes UTC where none is
	 * given.
	 */
	private @Nullable String timeZone;

	private final Client client = new Client();

	private final Webhook webhook = new Webhook();

	public ContioEnvironment getEnvironment() {
		return this.environment;
	}

	public void setEnvironment(ContioEnvironment environment) {
		this.environment = environment;
	}

	public @Nullable URI getApiUrl() {
		return this.apiUrl;
	}

	public void setApiUrl(@Nullable URI apiUrl) {
		this.apiUrl = apiUrl;
	}

	public @Nullable URI getOauthUrl() {
		return this.oauthUrl;
	}

	public void setOauthUrl(@Nullable URI oauthUrl) {
		this.oauthUrl = oauthUrl;
	}

	public @Nullable String getClientId() {
		return this.clientId;
	}

	public void setClientId(@Nullable String clientId) {
		this.clientId = clientId;
	}

	public @Nullable ContioSecret getClientSecret() {
		return this.clientSecret;
	}

	public void setClientSecret(@Nullable ContioSecret clientSecret) {
		this.clientSecret = clientSecret;
	}

	public @Nullable ContioSecret getApiKey() {
		return this.apiKey;
	}

	public void setApiKey(@Nullable ContioSecret apiKey) {
		this.apiKey = apiKey;
	}

	public @Nullable String getTimeZone() {
		return this.timeZone;
	}

	public void setTimeZone(@Nullable String timeZone) {
		this.timeZone = timeZone;
	}

	public Client getClient() {
		return this.client;
	}

	public Webhook getWebhook() {
		return this.webhook;
	}

	/**
	 * How calls to the API go out.
	 */
	public static class Client {

		/**
		 * Longest wait for a connection to Contio. Applies unless
		 * spring.http.clients.connect-timeout is set.
		 */
		private Duration connectTimeout = Duration.ofSeconds(5);

		/**
		 * Longest wait for Contio's answer to a request. Applies unless
		 * spring.http.clients.read-timeout is set.
		 */
		private Duration responseTimeout = Duration.ofSeconds(30);

		private final Retry retry = new Retry();

		public Duration getConnectTimeout() {
			return this.connectTimeout;
		}

		public void setConnectTimeout(Duration connectTimeout) {
			this.connectTimeout = connectTimeout;
		}

		public Duration getResponseTimeout() {
			return this.responseTimeout;
		}

		public void setResponseTimeout(Duration responseTimeout) {
			this.responseTimeout = responseTimeout;
		}

		public Retry getRetry() {
			return this.retry;
		}

	}

	/**
	 * When and how often a call is repeated that is safe to repeat.
	 */
	public static class Retry {

		/**
		 * Most attempts of one call, the first included. 1 switches retries off.
		 */
		private int maxAttempts = 4;

		/**
		 * Wait before the first repeat; it doubles with each further one, with jitter.
		 */
		private Duration initialBackoff = Duration.ofMillis(500);

		/**
		 * Longest wait between two attempts that Contio did not ask for.
		 */
		private Duration maxBackoff = Duration.ofSeconds(10);

		/**
		 * Longest time that one call may take with all its attempts and waits. A call
		 * that Contio asks to wait for longer fails at once.
		 */
		private Duration maxElapsed = Duration.ofMinutes(1);

		public int getMaxAttempts() {
			return this.maxAttempts;
		}

		public void setMaxAttempts(int maxAttempts) {
			this.maxAttempts = maxAttempts;
		}

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

		public Duration getMaxElapsed() {
			return this.maxElapsed;
		}

		public void setMaxElapsed(Duration maxElapsed) {
			this.maxElapsed = maxElapsed;
		}

	}

	/**
	 * How webhooks are received.
	 */
	public static class Webhook {

		/**
		 * Whether the webhook endpoint exists.
		 */
		private boolean enabled = true;

		/**
		 * Path of the webhook endpoint.
		 */
		private String path = "/webhooks/contio";

		/**
		 * Secret that Contio signs webhooks with.
		 */
		private @Nullable ContioSecret secret;

		/**
		 * Earlier secrets that are still accepted, newest first. Contio signs deliveries
		 * in flight with the old secret after a rotation.
		 */
		private List<ContioSecret> previousSecrets = new ArrayList<>();

		/**
		 * Whether signatures over the timestamp header and the body are accepted, the
		 * scheme of Contio's guides.
		 */
		private boolean acceptTimestampedSignatures = true;

		/**
		 * Whether signatures over the body alone are accepted, the scheme of Contio's
		 * SDK.
		 */
		private boolean acceptBodyOnlySignatures = true;

		/**
		 * How far the timestamp header may be from the clock, either way.
		 */
		private Duration tolerance = Duration.ofMinutes(5);

		/**
		 * Largest body that is read. Larger ones answer 413.
		 */
		private DataSize maxBodySize = DataSize.ofMegabytes(1);

		/**
		 * How long an answer waits for its listeners. Contio gives up after 5 seconds;
		 * what takes longer answers 503 and goes on.
		 */
		private Duration budget = Duration.ofSeconds(4);

		/**
		 * How often a listener may fail at one event before its part is given up.
		 */
		private int maxAttempts = 10;

		/**
		 * How long a listener may take. After that it counts as failed, whatever it still
		 * does.
		 */
		private Duration lease = Duration.ofMinutes(5);

		/**
		 * Most events in hand at a time. Further ones answer 503 until there is room.
		 */
		private int maxInFlight = 256;

		/**
		 * Most listeners that run at a time. Virtual threads, where the application uses
		 * them, have no such limit.
		 */
		private int threads = 32;

		/**
		 * What a 503 says in Retry-After.
		 */
		private Duration retryAfter = Duration.ofSeconds(5);

		private final Inbox inbox = new Inbox();

		private final Security security = new Security();

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

		public String getPath() {
			return this.path;
		}

		public void setPath(String path) {
			this.path = path;
		}

		public @Nullable ContioSecret getSecret() {
			return this.secret;
		}

		public void setSecret(@Nullable ContioSecret secret) {
			this.secret = secret;
		}

		public List<ContioSecret> getPreviousSecrets() {
			return this.previousSecrets;
		}

		public void setPreviousSecrets(List<ContioSecret> previousSecrets) {
			this.previousSecrets = previousSecrets;
		}

		public boolean isAcceptTimestampedSignatures() {
			return this.acceptTimestampedSignatures;
		}

		public void setAcceptTimestampedSignatures(boolean acceptTimestampedSignatures) {
			this.acceptTimestampedSignatures = acceptTimestampedSignatures;
		}

		public boolean isAcceptBodyOnlySignatures() {
			return this.acceptBodyOnlySignatures;
		}

		public void setAcceptBodyOnlySignatures(boolean acceptBodyOnlySignatures) {
			this.acceptBodyOnlySignatures = acceptBodyOnlySignatures;
		}

		public Duration getTolerance() {
			return this.tolerance;
		}

		public void setTolerance(Duration tolerance) {
			this.tolerance = tolerance;
		}

		public DataSize getMaxBodySize() {
			return this.maxBodySize;
		}

		public void setMaxBodySize(DataSize maxBodySize) {
			this.maxBodySize = maxBodySize;
		}

		public Duration getBudget() {
			return this.budget;
		}

		public void setBudget(Duration budget) {
			this.budget = budget;
		}

		public int getMaxAttempts() {
			return this.maxAttempts;
		}

		public void setMaxAttempts(int maxAttempts) {
			this.maxAttempts = maxAttempts;
		}

		public Duration getLease() {
			return this.lease;
		}

		public void setLease(Duration lease) {
			this.lease = lease;
		}

		public int getMaxInFlight() {
			return this.maxInFlight;
		}

		public void setMaxInFlight(int maxInFlight) {
			this.maxInFlight = maxInFlight;
		}

		public int getThreads() {
			return this.threads;
		}

		public void setThreads(int threads) {
			this.threads = threads;
		}

		public Duration getRetryAfter() {
			return this.retryAfter;
		}

		public void setRetryAfter(Duration retryAfter) {
			this.retryAfter = retryAfter;
		}

		public Inbox getInbox() {
			return this.inbox;
		}

		public Security getSecurity() {
			return this.security;
		}

	}

	/**
	 * What is remembered of received events.
	 */
	public static class Inbox {

		/**
		 * How long an event is remembered, so that a repeated delivery is known for one.
		 * Also the oldest event that is accepted when its signature carries no time.
		 */
		private Duration retention = Duration.ofDays(30);

		/**
		 * Most events that the memory inbox remembers. The oldest are forgotten first.
		 */
		private int maxEntries = 100_000;

		public Duration getRetention() {
			return this.retention;
		}

		public void setRetention(Duration retention) {
			this.retention = retention;
		}

		public int getMaxEntries() {
			return this.maxEntries;
		}

		public void setMaxEntries(int maxEntries) {
			this.maxEntries = maxEntries;
		}

	}

	/**
	 * How the webhook endpoint gets through Spring Security.
	 */
	public static class Security {

		/**
		 * Whether a security filter chain lets unauthenticated requests through to the
		 * webhook endpoint, and to nothing else. Switch it off if your own chain does.
		 */
		private boolean enabled = true;

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

	}

}
