package ai.contio.spring.admin;

import java.time.Duration;
import java.util.List;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A peer for the tests of one resource of the admin API.
 */
public final class AdminServer implements AfterEachCallback {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final ScriptedServer server = ScriptedServer.start();

	public <T> T operations(Class<T> type) {
		return ContioHttpServices.create(TestClients.admin(this.server.url()), type);
	}

	public ScriptedServer json(int status, String body) {
		return this.server.json(status, body);
	}

	/**
	 * The requests that came, each as its method, its path and its body.
	 * @return a line for each
	 */
	public List<String> requests() {
		return this.server.received()
			.stream()
			.map((request) -> (request.method() + " " + request.uri().replaceFirst("^/v1/partner/admin", "") + " "
					+ request.body())
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
