package ai.contio.spring.benchmark.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import ai.contio.spring.benchmark.Comparison;
import ai.contio.spring.benchmark.Middle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Two ways to make a call, by turns, so that what else the machine does meets both. Each
 * round has a ratio; the middle one counts.
 */
final class Rounds {

	private static final double CPU_BOUND = 1.10;

	private static final double ALLOCATION_BOUND = 1.15;

	private static final int WARM_UP = 20;

	private static final int ROUNDS = Integer.getInteger("contio.benchmark.rounds", 21);

	private static final int CALLS = Integer.getInteger("contio.benchmark.requests", 16_000) / 4;

	private static final Duration TIMEOUT = Duration.ofMinutes(2);

	private final List<Usage> ours = new ArrayList<>();

	private final List<Usage> peers = new ArrayList<>();

	static List<Comparison> run(String name, Supplier<Mono<?>> ours, Supplier<Mono<?>> peer) {
		Rounds rounds = new Rounds();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			// Who begins changes, too
			Usage first = use((round % 2 == 0) ? ours : peer);
			Usage second = use((round % 2 == 0) ? peer : ours);
			if (round >= 0) {
				rounds.ours.add((round % 2 == 0) ? first : second);
				rounds.peers.add((round % 2 == 0) ? second : first);
			}
		}
		return List.of(rounds.compare(name + ", CPU", Usage::cpu, CPU_BOUND, "%.1f µs beside %.1f µs", 1000), rounds
			.compare(name + ", allocation", Usage::allocation, ALLOCATION_BOUND, "%.1f kB beside %.1f kB", 1000));
	}

	private static Usage use(Supplier<Mono<?>> call) {
		// The next call is made when the one before is answered, wherever that is
		return Usage.of(() -> Flux.range(0, CALLS).concatMap((number) -> call.get()).then().block(TIMEOUT), CALLS);
	}

	private Comparison compare(String name, ToDoubleFunction<Usage> of, double bound, String remark, double unit) {
		List<Double> ratios = new ArrayList<>();
		for (int round = 0; round < this.ours.size(); round++) {
			ratios.add(of.applyAsDouble(this.ours.get(round)) / of.applyAsDouble(this.peers.get(round)));
		}
		double mine = Middle.of(this.ours.stream().map(of::applyAsDouble).toList());
		double others = Middle.of(this.peers.stream().map(of::applyAsDouble).toList());
		return Comparison.atMost(name, Middle.of(ratios), bound, remark.formatted(mine / unit, others / unit));
	}

}
