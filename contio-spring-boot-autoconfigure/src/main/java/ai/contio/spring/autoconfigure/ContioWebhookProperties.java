package ai.contio.spring.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How webhooks are received.
 */
@ConfigurationProperties("contio.webhook")
public class ContioWebhookProperties {

	/**
	 * Whether the webhook endpoint exists.
	 */
	private boolean enabled = true;

	/**
	 * Path of the webhook endpoint.
	 */
	private String path = "/webhooks/contio";

	/**
	 * When listeners are called: before Contio is answered, or after the event has been
	 * stored in a database and Contio was answered. The latter needs a DataSource and
	 * db-scheduler.
	 */
	private WebhookMode mode = WebhookMode.REQUEST;

	/**
	 * Secret that Contio signs webhooks with. Needed by @ContioWebhook methods.
	 */
	private @Nullable ContioSecret secret;

	/**
	 * Earlier secrets that are still accepted, newest first. Contio signs deliveries in
	 * flight with the old secret after a rotation. None unless given.
	 */
	private List<ContioSecret> previousSecrets = new ArrayList<>();

	/**
	 * Whether signatures over the timestamp header and the body are accepted, the scheme
	 * of Contio's guides.
	 */
	private boolean acceptTimestampedSignatures = true;

	/**
	 * Whether signatures over the body alone are accepted, the scheme of Contio's SDK.
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
	 * How long an answer waits for its listeners. Contio gives up after 5 seconds; what
	 * takes longer answers 503 and goes on.
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
	 * Most listeners that run at a time on threads of the starter's. On servlets, as many
	 * again may run on the threads of their requests. Virtual threads, where the
	 * application uses them, have no such limit.
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

	public WebhookMode getMode() {
		return this.mode;
	}

	public void setMode(WebhookMode mode) {
		this.mode = mode;
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
