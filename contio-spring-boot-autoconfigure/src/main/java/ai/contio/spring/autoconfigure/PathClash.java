package ai.contio.spring.autoconfigure;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioConfigurationException;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Stops the start where something of the application has the very path of Contio's
 * webhooks: the endpoint comes first, so that it would never be called.
 */
final class PathClash implements SmartInitializingSingleton {

	private final String path;

	private final WebhookStartUp startUp;

	private final Supplier<Stream<String>> mapped;

	/**
	 * A check of one path.
	 * @param path the path of the webhooks
	 * @param startUp tells whether anything is received there
	 * @param mapped describes what has the path, too
	 */
	PathClash(String path, WebhookStartUp startUp, Supplier<Stream<String>> mapped) {
		this.path = path;
		this.startUp = startUp;
		this.mapped = mapped;
	}

	/**
	 * The beans that have the path, apart from the endpoint itself.
	 * @param kind what they are
	 * @param beans beans by name
	 * @param hasPath tells whether one of them has it
	 */
	static <T> Stream<String> among(String kind, Map<String, T> beans, Predicate<? super T> hasPath) {
		return beans.entrySet()
			.stream()
			.filter((bean) -> !bean.getKey().equals(WebhookStartUp.ENDPOINT) && hasPath.test(bean.getValue()))
			.map((bean) -> "the %s '%s'".formatted(kind, bean.getKey()));
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.startUp.canVerify()) {
			return;
		}
		this.mapped.get().findFirst().ifPresent((found) -> {
			throw new ContioConfigurationException(
					"%s is mapped to %s, and it is the path that Contio's webhooks come to".formatted(this.path, found),
					"Remove the mapping and annotate a method with @ContioWebhook to receive events; or set contio.webhook.path to another path, or contio.webhook.enabled to false.");
		});
	}

}
