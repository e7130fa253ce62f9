package ai.contio.spring.benchmark.endpoint;

import java.util.List;

import ai.contio.spring.benchmark.Comparison;

import org.springframework.boot.WebApplicationType;

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
				Duel.run("endpoint, servlet", Applications.start(WebApplicationType.SERVLET),
						Applications.startPeer(WebApplicationType.SERVLET, ServletPeer.class)),
				Duel.run("endpoint, reactive", Applications.start(WebApplicationType.REACTIVE),
						Applications.startPeer(WebApplicationType.REACTIVE, ReactivePeer.class)));
	}

}
