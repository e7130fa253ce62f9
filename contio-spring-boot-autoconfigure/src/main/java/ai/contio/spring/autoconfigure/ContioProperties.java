package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;

import ai.contio.spring.client.ContioEnvironment;
import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What Contio is called with, and how.
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
	 * Base URL of the application that users see, for links. That of production unless
	 * given.
	 */
	private @Nullable URI appUrl;

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
	 * Europe/Berlin or an abbreviation such as CEST. Without it Contio takes UTC.
	 */
	private @Nullable String timeZone;

	private final Client client = new Client();

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

	public @Nullable URI getAppUrl() {
		return this.appUrl;
	}

	public void setAppUrl(@Nullable URI appUrl) {
		this.appUrl = appUrl;
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

}
