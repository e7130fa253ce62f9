package ai.contio.spring.webhook.subscription;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.client.ContioApiException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatusCode;

/**
 * Looks after the subscription once the application is ready, on a thread of its own: it
 * neither holds up the start nor makes it fail. What goes wrong is one line in the log.
 */
public final class SubscriptionCare implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(SubscriptionCare.class);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final WebhookSubscription subscription;

	private final SubscriptionSettings settings;

	private final Clock clock;

	private final ScheduledExecutorService executor;

	private final AtomicBoolean begun = new AtomicBoolean();

	private volatile @Nullable SubscriptionState state;

	private volatile @Nullable String problem;

	private boolean saidToBeOff;

	/**
	 * Care that does not begin yet.
	 * @param subscription what to look after
	 * @param settings what of it
	 * @param clock the clock that failed deliveries are compared with
	 */
	public SubscriptionCare(WebhookSubscription subscription, SubscriptionSettings settings, Clock clock) {
		this.subscription = subscription;
		this.settings = settings;
		this.clock = clock;
		this.executor = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "contio-webhook-subscription");
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * Begin. Returns at once, and does nothing the second time.
	 */
	public void begin() {
		if (this.begun.getAndSet(true)) {
			return;
		}
		this.executor.execute(this::setRight);
		if (this.settings.watchInterval() != null) {
			long interval = this.settings.watchInterval().toMillis();
			this.executor.scheduleWithFixedDelay(() -> attempt("looked at", this::look), interval, interval,
					TimeUnit.MILLISECONDS);
		}
	}

	/**
	 * What Contio said when it was last asked.
	 * @return the state, {@code null} if it was never asked with success
	 */
	public @Nullable SubscriptionState lastState() {
		return this.state;
	}

	/**
	 * Why Contio could not be asked the last time.
	 * @return what went wrong, without any secret; {@code null} if nothing did
	 */
	public @Nullable String lastProblem() {
		return this.problem;
	}

	private void setRight() {
		attempt("looked after", () -> {
			SubscriptionState found = look();
			setUrl(found);
			warnAboutFilter(found);
			enable(found);
		});
		Duration age = this.settings.retryFailedWithin();
		if (age != null) {
			attempt("retried", () -> retryFailed(age));
		}
	}

	private SubscriptionState look() {
		SubscriptionState found = await(this.subscription.check());
		this.state = found;
		this.problem = null;
		if (found.enabled() && this.saidToBeOff) {
			logger.info("Contio delivers webhooks again");
		}
		if (!found.enabled() && !this.saidToBeOff) {
			logger.warn(
					"Contio does not deliver webhooks: delivery is switched off, by hand or after too many failures, and new events wait. Switch it on with WebhookSubscription.enable, at Contio, or at the next start with contio.webhook.subscription.pending-disposition");
		}
		this.saidToBeOff = !found.enabled();
		return found;
	}

	private void setUrl(SubscriptionState found) {
		URI wanted = this.settings.publicUrl();
		if (wanted != null && !wanted.toString().equals(found.url())) {
			await(this.subscription.pointTo(wanted).thenReturn(true));
			logger.info("Contio now sends webhooks to %s. Before, it sent them %s".formatted(wanted,
					(found.url() != null) ? "elsewhere" : "nowhere"));
			look();
		}
	}

	private void warnAboutFilter(SubscriptionState found) {
		if (this.settings.warnAboutFilter() && !found.keptOut().isEmpty()) {
			logger.warn(
					"The webhook filter at Contio keeps out event types that have a listener: %s. Change it with ContioAdminClient.webhook().replaceFilter or deleteFilter"
						.formatted(String.join(", ", found.keptOut())));
		}
	}

	private void enable(SubscriptionState found) {
		PendingDisposition waiting = this.settings.pendingDisposition();
		if (waiting != null && !found.enabled()) {
			await(this.subscription.enable(waiting).thenReturn(true));
			look();
		}
	}

	private void retryFailed(Duration age) {
		Long retried = this.subscription.retryFailed(this.clock.instant().minus(age)).block();
		logger.info("Contio delivers %d webhooks again that had failed within %s".formatted(retried, age));
	}

	private static <T> T await(Mono<T> call) {
		T result = call.block(PATIENCE);
		if (result == null) {
			throw new IllegalStateException("Contio has answered nothing");
		}
		return result;
	}

	private void attempt(String what, Runnable action) {
		try {
			action.run();
		}
		catch (RuntimeException ex) {
			String found = describe(ex);
			if (!found.equals(this.problem) && !this.executor.isShutdown()) {
				logger.warn("The webhook subscription at Contio could not be %s: %s".formatted(what, found));
			}
			this.problem = found;
		}
	}

	private static String describe(RuntimeException ex) {
		HttpStatusCode status = (ex instanceof ContioApiException api) ? api.getStatusCode() : null;
		return ex.getClass().getSimpleName() + ((status != null) ? " (status %d)".formatted(status.value()) : "");
	}

	@Override
	public void close() {
		this.executor.shutdownNow();
	}

}
