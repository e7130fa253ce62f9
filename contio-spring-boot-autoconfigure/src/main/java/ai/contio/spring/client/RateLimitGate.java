package ai.contio.spring.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import reactor.core.publisher.Mono;

/**
 * Holds back every call of one part of the API while Contio takes none, so that a hundred
 * callers do not each find out. A caller that cannot wait that long is told at once.
 */
final class RateLimitGate {

	private static final Duration MAX_SPREAD = Duration.ofMillis(500);

	private final CallTiming timing;

	private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.EPOCH);

	RateLimitGate(CallTiming timing) {
		this.timing = timing;
	}

	/**
	 * Let no call through for a while.
	 * @param wait how long; a pause that ends later stays
	 */
	void close(Duration wait) {
		Instant until = this.timing.clock().instant().plus(wait);
		this.closedUntil.accumulateAndGet(until, (current, other) -> current.isAfter(other) ? current : other);
	}

	/**
	 * Make a call once the gate is open.
	 * @param budget the time that the call has
	 * @param call the call
	 * @param refusal what to fail with, given the time the gate opens, if the call cannot
	 * wait until then
	 * @param <T> the type of the answer
	 * @return the answer
	 */
	<T> Mono<T> pass(CallBudget budget, Supplier<Mono<T>> call, Function<Instant, Throwable> refusal) {
		Instant until = this.closedUntil.get();
		if (Instant.EPOCH.equals(until)) {
			return call.get();
		}
		Duration wait = Duration.between(this.timing.clock().instant(), until);
		if (wait.isZero() || wait.isNegative()) {
			return call.get();
		}
		if (!budget.allows(wait)) {
			return Mono.error(refusal.apply(until));
		}
		return Mono.delay(wait.plus(spread(wait)), this.timing.scheduler())
			.then(Mono.defer(() -> pass(budget, call, refusal)));
	}

	/**
	 * Those who waited together do not come back in the same instant.
	 */
	private Duration spread(Duration wait) {
		Duration most = wait.dividedBy(10);
		return this.timing.jitter().apply((most.compareTo(MAX_SPREAD) < 0) ? most : MAX_SPREAD);
	}

}
