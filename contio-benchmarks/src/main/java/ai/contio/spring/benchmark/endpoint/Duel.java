package ai.contio.spring.benchmark.endpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import ai.contio.spring.benchmark.Comparison;
import ai.contio.spring.benchmark.Middle;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Two applications under the same load, by turns, so that what else the machine does
 * meets both. Each round has a ratio; the middle one counts.
 */
final class Duel {

	private static final double BOUND = 0.95;

	private static final int WARM_UP = 6;

	private static final int ROUNDS = Integer.getInteger("contio.benchmark.rounds", 15);

	private static final int REQUESTS = Integer.getInteger("contio.benchmark.requests", 16_000);

	private Duel() {
	}

	static Comparison run(String name, ConfigurableApplicationContext ours, ConfigurableApplicationContext peer)
			throws Exception {
		List<Double> ratios = new ArrayList<>();
		List<Double> rates = new ArrayList<>();
		try (ours; peer; Load load = new Load()) {
			for (int round = -WARM_UP; round < ROUNDS; round++) {
				// Who begins changes, too
				boolean oursFirst = round % 2 == 0;
				double first = load.send(port(oursFirst ? ours : peer), REQUESTS);
				double second = load.send(port(oursFirst ? peer : ours), REQUESTS);
				if (round >= 0) {
					rates.add(oursFirst ? first : second);
					ratios.add(oursFirst ? first / second : second / first);
				}
			}
		}
		Collections.sort(ratios);
		return new Comparison(name, Middle.of(ratios), BOUND, "%.0f a second, rounds from %.3f to %.3f"
			.formatted(Middle.of(rates), ratios.get(0), ratios.get(ratios.size() - 1)));
	}

	static int port(ConfigurableApplicationContext application) {
		return application.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
	}

}
