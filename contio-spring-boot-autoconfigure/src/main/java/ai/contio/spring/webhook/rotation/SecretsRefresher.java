package ai.contio.spring.webhook.rotation;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Reads a shared store again and again, so that this node learns of the rotations of
 * others.
 */
public final class SecretsRefresher implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(SecretsRefresher.class);

	private final RotatingWebhookSecrets secrets;

	private final Clock clock;

	private final ScheduledExecutorService executor;

	private boolean failing;

	private boolean unfinished;

	/**
	 * A refresher that begins at once.
	 * @param secrets what to refresh
	 * @param refresh how often
	 * @param clock the clock of the secrets
	 */
	public SecretsRefresher(RotatingWebhookSecrets secrets, Duration refresh, Clock clock) {
		this.secrets = secrets;
		this.clock = clock;
		this.executor = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "contio-webhook-secrets");
			thread.setDaemon(true);
			return thread;
		});
		this.executor.scheduleWithFixedDelay(this::refresh, 0, refresh.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void refresh() {
		try {
			StoredSecrets stored = this.secrets.refresh();
			if (this.failing) {
				logger.info("The webhook secrets of rotations can be read again");
			}
			this.failing = false;
			warnOfUnfinished(stored.isUnfinished(this.clock.instant()));
		}
		catch (RuntimeException ex) {
			if (!this.failing) {
				logger.warn(
						"The webhook secrets of rotations cannot be read (%s). Those known are used; a signature that none of them matches is answered with 503 until they can"
							.formatted(ex.getClass().getSimpleName()));
			}
			this.failing = true;
		}
	}

	private void warnOfUnfinished(boolean found) {
		if (found && !this.unfinished) {
			logger.warn(
					"A rotation of the webhook secret was begun and not finished. If Contio signs with a secret that nobody has, signatures do not match: call WebhookSecretRotation.rotate again, which asks Contio for the same secret");
		}
		this.unfinished = found;
	}

	@Override
	public void close() {
		this.executor.shutdownNow();
	}

}
