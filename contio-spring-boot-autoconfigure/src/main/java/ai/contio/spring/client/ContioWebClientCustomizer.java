package ai.contio.spring.client;

import java.util.function.Consumer;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Changes the {@link WebClient} of a Contio client before it is built. Every bean of this
 * type is called, in order, once for each client, after the starter's own settings.
 * <p>
 * A filter that is added at the end sees each attempt, with credentials on it; one that
 * is put at index 0 with {@link WebClient.Builder#filters(Consumer)} sees each call once,
 * before anything is added to it.
 */
@FunctionalInterface
public interface ContioWebClientCustomizer {

	/**
	 * Change the builder of one client.
	 * @param type the client that is being built
	 * @param builder its builder
	 */
	void customize(ContioClientType type, WebClient.Builder builder);

	/**
	 * A customizer of a single client.
	 * @param type the client to customize; others are left alone
	 * @param customizer what to do with its builder
	 * @return the customizer
	 */
	static ContioWebClientCustomizer of(ContioClientType type, Consumer<WebClient.Builder> customizer) {
		return (candidate, builder) -> {
			if (candidate == type) {
				customizer.accept(builder);
			}
		};
	}

}
