package ai.contio.spring.benchmark.endpoint;

import java.util.List;

import ai.contio.spring.benchmark.Comparison;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The webhook endpoint in request mode with a listener that does nothing, beside a
 * controller that verifies and parses, on both web stacks.
 */
public final class EndpointBenchmark {

	private EndpointBenchmark() {
	}

	/**
	 * Run it.
	 * @return how the endpoint did on each web stack
	 * @throws Exception if it cannot be run
	 */
	public static List<Comparison> run() throws Exception {
		return List.of(
				Duel.run("endpoint, servlet", StarterApplication.start(WebApplicationType.SERVLET, 0),
						peer(WebApplicationType.SERVLET, ServletPeer.class)),
				Duel.run("endpoint, reactive", StarterApplication.start(WebApplicationType.REACTIVE, 0),
						peer(WebApplicationType.REACTIVE, ReactivePeer.class)));
	}

	private static ConfigurableApplicationContext peer(WebApplicationType stack, Class<?> application) {
		return new SpringApplicationBuilder(application).web(stack)
			.properties("server.port=0", "spring.main.banner-mode=off", "logging.level.root=warn",
					"contio.webhook.enabled=false")
			.run();
	}

}
