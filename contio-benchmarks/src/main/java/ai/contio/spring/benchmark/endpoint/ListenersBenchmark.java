package ai.contio.spring.benchmark.endpoint;

import java.util.List;

import ai.contio.spring.benchmark.Comparison;

import org.springframework.boot.WebApplicationType;

/**
 * An application with 1,000 listeners, of which one is for the event, beside one that has
 * only that.
 */
public final class ListenersBenchmark {

	private static final int OTHERS = 999;

	private ListenersBenchmark() {
	}

	/**
	 * Run it.
	 * @return how the many did
	 * @throws Exception if it cannot be run
	 */
	public static List<Comparison> run() throws Exception {
		return List
			.of(Duel.run("1,000 listeners beside 1", Applications.startWithOthers(WebApplicationType.SERVLET, OTHERS),
					Applications.start(WebApplicationType.SERVLET)));
	}

}
