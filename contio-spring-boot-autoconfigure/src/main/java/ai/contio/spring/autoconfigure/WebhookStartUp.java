package ai.contio.spring.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.WebhookDispatcher;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.inbox.MemoryInbox;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;

/**
 * Says at start-up what is listened to, and stops the start where listeners could never
 * be called.
 */
@Order(4)
final class WebhookStartUp implements StartUpNote {

	/** The name of the bean that maps the webhook path, on either web stack. */
	static final String ENDPOINT = "contioWebhookHandlerMapping";

	private final ListenerRegistry registry;

	private final WebhookSecrets secrets;

	private final String path;

	private final BeanFactory beanFactory;

	WebhookStartUp(ListenerRegistry registry, WebhookSecrets secrets, String path, BeanFactory beanFactory) {
		this.registry = registry;
		this.secrets = secrets;
		this.path = path;
		this.beanFactory = beanFactory;
	}

	/**
	 * Whether there is a secret, or a source that may have one. A source of the
	 * application's own is not asked before the first webhook.
	 */
	boolean canVerify() {
		return !(this.secrets instanceof ConfiguredWebhookSecrets) || !this.secrets.getSecrets().isEmpty();
	}

	@Override
	public void check() {
		if (canVerify()) {
			// What is wrong with it is to be found now, lazy initialization or not
			this.beanFactory.getBean(WebhookReceiver.class);
			checkSerial(mode());
		}
		else if (this.registry.size() > 0) {
			throw new ContioConfigurationException(
					"There are @ContioWebhook methods, but no secret to verify webhooks with",
					"Set contio.webhook.secret (or CONTIO_WEBHOOK_SECRET in the environment) to the webhook secret of your partner app, or contio.webhook.enabled to false.");
		}
	}

	@Override
	public @Nullable String describe() {
		return canVerify() ? "webhooks %s, %s, %s mode, %s".formatted(endpoint(), listeners(), mode(), inbox()) : null;
	}

	/**
	 * What is listened to, for those who look later.
	 */
	Map<String, Object> info() {
		Map<String, Object> found = new LinkedHashMap<>();
		found.put("enabled", canVerify());
		if (canVerify()) {
			found.put("path", this.path);
			found.put("mode", mode());
			found.put("listeners", this.registry.size());
		}
		return found;
	}

	private String mode() {
		WebhookDispatcher dispatcher = this.beanFactory.getBeanProvider(WebhookDispatcher.class).getIfAvailable();
		return (dispatcher != null) ? dispatcher.mode() : "request";
	}

	private void checkSerial(String mode) {
		this.registry.byId()
			.values()
			.stream()
			.filter((listener) -> mode.equals("request") && listener.serialBy() != SerialBy.NOTHING)
			.findFirst()
			.ifPresent((listener) -> {
				throw new ContioConfigurationException(
						"The @ContioWebhook listener '%s' has serialBy, which request mode does not know"
							.formatted(listener.id()),
						"Set contio.webhook.mode to durable, or remove serialBy from the annotation.");
			});
	}

	private String endpoint() {
		return this.beanFactory.containsBean(ENDPOINT) ? "at POST " + this.path
				: "without an endpoint, because this is not a web application";
	}

	private String listeners() {
		int count = this.registry.size();
		return (count == 1) ? "1 listener" : count + " listeners";
	}

	private String inbox() {
		WebhookInbox inbox = this.beanFactory.getBean(WebhookInbox.class);
		if (inbox instanceof MemoryInbox) {
			return "inbox in memory (a restart forgets which events were handled)";
		}
		JdbcInboxSettings jdbc = this.beanFactory.getBeanProvider(JdbcInboxSettings.class).getIfAvailable();
		return (jdbc != null) ? "inbox in the database, bodies %s".formatted(jdbc.isSealed() ? "sealed" : "not sealed")
				: "inbox " + ClassUtils.getUserClass(inbox).getSimpleName();
	}

}
