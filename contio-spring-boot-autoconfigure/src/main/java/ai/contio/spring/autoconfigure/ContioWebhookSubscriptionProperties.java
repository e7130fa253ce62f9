package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What of the webhook subscription at Contio is looked after, once the application is
 * ready. It needs contio.client-id and contio.api-key.
 */
@ConfigurationProperties("contio.webhook.subscription")
public class ContioWebhookSubscriptionProperties {

	/**
	 * URL of the webhook endpoint as Contio reaches it. It is set at Contio when Contio
	 * has another one. Without it the URL at Contio is left alone.
	 */
	private @Nullable URI publicUrl;

	/**
	 * Whether to warn of event types that a listener asks for by name and the webhook
	 * filter at Contio keeps out.
	 */
	private boolean warnAboutFilter;

	/**
	 * Whether to ask Contio again and again if it still delivers webhooks, and to say so
	 * in the log and in the health of the application.
	 */
	private boolean watch;

	/**
	 * How often Contio is asked.
	 */
	private Duration watchInterval = Duration.ofMinutes(5);

	/**
	 * What becomes of the events that have waited when Contio had switched off delivery:
	 * with a value, delivery is switched on again at start-up, and without one it is not.
	 */
	private @Nullable Disposition pendingDisposition;

	/**
	 * How old failed and abandoned deliveries may be that Contio is asked at start-up to
	 * deliver again. Without it none is.
	 */
	private @Nullable Duration retryFailedWithin;

	/**
	 * Most deliveries that Contio is asked to deliver again at a time, one a second.
	 */
	private int maxRetries = 500;

	public @Nullable URI getPublicUrl() {
		return this.publicUrl;
	}

	public void setPublicUrl(@Nullable URI publicUrl) {
		this.publicUrl = publicUrl;
	}

	public boolean isWarnAboutFilter() {
		return this.warnAboutFilter;
	}

	public void setWarnAboutFilter(boolean warnAboutFilter) {
		this.warnAboutFilter = warnAboutFilter;
	}

	public boolean isWatch() {
		return this.watch;
	}

	public void setWatch(boolean watch) {
		this.watch = watch;
	}

	public Duration getWatchInterval() {
		return this.watchInterval;
	}

	public void setWatchInterval(Duration watchInterval) {
		this.watchInterval = watchInterval;
	}

	public @Nullable Disposition getPendingDisposition() {
		return this.pendingDisposition;
	}

	public void setPendingDisposition(@Nullable Disposition pendingDisposition) {
		this.pendingDisposition = pendingDisposition;
	}

	public @Nullable Duration getRetryFailedWithin() {
		return this.retryFailedWithin;
	}

	public void setRetryFailedWithin(@Nullable Duration retryFailedWithin) {
		this.retryFailedWithin = retryFailedWithin;
	}

	public int getMaxRetries() {
		return this.maxRetries;
	}

	public void setMaxRetries(int maxRetries) {
		this.maxRetries = maxRetries;
	}

	/**
	 * What can become of events that have waited.
	 */
	public enum Disposition {

		/** They are delivered. */
		DELIVER,

		/** They are given up. */
		ABANDON

	}

}
