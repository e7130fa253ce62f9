package ai.contio.spring.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * A peer for the tests of one resource.
 */
public class ResourceServer implements AfterEachCallback {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final ScriptedServer server = ScriptedServer.start();

	private final Function<URI, WebClient> client;

	private final String prefix;

	protected ResourceServer(Function<URI, WebClient> client, String prefix) {
		this.client = client;
		this.prefix = prefix;
	}

	public <T> T operations(Class<T> type) {
		return ContioHttpServices.create(this.client.apply(this.server.url()), type);
	}

	public ScriptedServer json(int status, String body) {
		return this.server.json(status, body);
	}

	public ScriptedServer truncate(int status, String body) {
		return this.server.truncate(status, body);
	}

	/**
	 * The requests that came, each as its method, its path and its body.
	 * @return a line for each
	 */
	public List<String> requests() {
		return this.server.received()
			.stream()
			.map((request) -> (request.method() + " " + request.uri().replace(this.prefix, "") + " " + request.body())
				.strip())
			.toList();
	}

	public ScriptedServer.Received only() {
		return this.server.only();
	}

	public static <T> T get(Mono<T> call) {
		return call.block(TIMEOUT);
	}

	public static <T> List<T> all(Flux<T> call) {
		return call.collectList().block(TIMEOUT);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.server.close();
	}

}
