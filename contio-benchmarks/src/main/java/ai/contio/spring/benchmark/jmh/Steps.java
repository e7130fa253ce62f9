package ai.contio.spring.benchmark.jmh;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ai.contio.spring.benchmark.Comparison;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of single steps by JMH and puts them beside their peers.
 */
public final class Steps {

	private static final double BOUND = 0.95;

	private Steps() {
	}

	/**
	 * Run them.
	 * @return how each did
	 * @throws RunnerException if JMH cannot run them
	 */
	public static List<Comparison> run() throws RunnerException {
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(SignatureBenchmark.class.getName() + ".*")
					.include(BindingBenchmark.class.getName() + ".*")
					.build())
			.run();
		Map<String, Double> scores = results.stream()
			.map(RunResult::getPrimaryResult)
			.collect(Collectors.toMap((result) -> result.getLabel(), (result) -> result.getScore()));
		return List.of(compare("verifying a timestamped signature", scores, "timestamped", "timestampedByHand"),
				compare("verifying a signature of the body", scores, "bodyOnly", "bodyOnlyByHand"),
				compare("binding an event", scores, "decoder", "mapper"));
	}

	private static Comparison compare(String name, Map<String, Double> scores, String ours, String peer) {
		double score = scores.getOrDefault(ours, 0d);
		return new Comparison(name, score / scores.getOrDefault(peer, Double.NaN), BOUND,
				"%.0f a millisecond".formatted(score));
	}

}
