package ai.contio.spring.benchmark;

import java.util.List;

import ai.contio.spring.benchmark.call.CallBenchmark;
import ai.contio.spring.benchmark.endpoint.DurableBenchmark;
import ai.contio.spring.benchmark.endpoint.EndpointBenchmark;
import ai.contio.spring.benchmark.endpoint.ListenersBenchmark;
import ai.contio.spring.benchmark.jmh.Steps;
import ai.contio.spring.benchmark.startup.StartUpBenchmark;

/**
 * Runs the benchmark that the first argument names. Exits with 1 if its bound is missed,
 * with 2 if there is no such benchmark.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	/**
	 * Run a benchmark.
	 * @param arguments {@code endpoint}, {@code listeners}, {@code steps}, {@code call},
	 * {@code durable} or {@code startup}
	 * @throws Exception if it cannot be run
	 */
	public static void main(String[] arguments) throws Exception {
		List<Comparison> comparisons = switch ((arguments.length == 1) ? arguments[0] : "") {
			case "endpoint" -> EndpointBenchmark.run();
			case "listeners" -> ListenersBenchmark.run();
			case "steps" -> Steps.run();
			case "call" -> CallBenchmark.run();
			case "durable" -> DurableBenchmark.run();
			case "startup" -> StartUpBenchmark.run();
			default -> {
				System.err.println("Which benchmark? endpoint, listeners, steps, call, durable or startup");
				yield List.of();
			}
		};
		comparisons.forEach(System.out::println);
		System.exit(comparisons.isEmpty() ? 2 : comparisons.stream().allMatch(Comparison::isWithinBound) ? 0 : 1);
	}

}
