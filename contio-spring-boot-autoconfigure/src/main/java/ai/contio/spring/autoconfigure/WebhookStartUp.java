package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Says at start-up what is listened to, and stops the start where listeners could never
 * be called.
 */
final class WebhookStartUp implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(WebhookStartUp.class);

	private final ListenerRegistry registry;

	private final WebhookSecrets secrets;

	private final String path;

	private volatile boolean running;

	WebhookStartUp(ListenerRegistry registry, WebhookSecrets secrets, String path) {
		this.registry = registry;
		this.secrets = secrets;
		this.path = path;
	}

	/**
	 * Whether there is a secret, or a source that may have one. A source of the
	 * application's own is not asked before the first webhook.
	 */
	boolean canVerify() {
		return !(this.secrets instanceof ConfiguredWebhookSecrets) || !this.secrets.getSecrets().isEmpty();
	}

	@Override
	public void start() {
		this.running = true;
		if (!canVerify() && this.registry.size() > 0) {
			throw new ContioConfigurationException(
					"There are @ContioWebhook methods, but no secret to verify webhooks with",
					"Set contio.webhook.secret (or CONTIO_WEBHOOK_SECRET in the environment) to the webhook secret of your partner app, or contio.webhook.enabled to false.");
		}
		if (canVerify()) {
			logger.info(
					"Contio webhooks: POST %s, %d listeners, request mode, inbox in memory (a restart forgets which events were handled)"
						.formatted(this.path, this.registry.size()));
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// Before any web server
		return Integer.MIN_VALUE;
	}

}
