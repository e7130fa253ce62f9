package ai.contio.spring.autoconfigure;

import java.util.function.Supplier;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;

/**
 * Stops the start where a controller of the application has the very path of Contio's
 * webhooks: the endpoint comes first, so that the controller would never be called.
 */
final class PathClash implements SmartInitializingSingleton {

	private final String path;

	private final WebhookStartUp startUp;

	private final Supplier<Stream<HandlerMethod>> mapped;

	/**
	 * A check of one path.
	 * @param path the path of the webhooks
	 * @param startUp tells whether anything is received there
	 * @param mapped the methods of controllers that have it, too
	 */
	PathClash(String path, WebhookStartUp startUp, Supplier<Stream<HandlerMethod>> mapped) {
		this.path = path;
		this.startUp = startUp;
		this.mapped = mapped;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.startUp.canVerify()) {
			return;
		}
		this.mapped.get().findFirst().ifPresent((method) -> {
			throw new ContioConfigurationException(
					"%s is mapped to %s, and it is the path that Contio's webhooks come to".formatted(this.path,
							method.getShortLogMessage()),
					"Remove the mapping and annotate a method with @ContioWebhook to receive events; or set contio.webhook.path to another path, or contio.webhook.enabled to false.");
		});
	}

}
