package ai.contio.spring.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

/**
 * Holds back every call of one part of the API while Contio takes none, so that a hundred
 * callers do not each find out. A caller that cannot wait that long is told at once.
 */
final class RateLimitGate {

	private static final Log logger = LogFactory.getLog(RateLimitGate.class);

	private static final Duration MAX_SPREAD = Duration.ofMillis(500);

	private final ContioClientType type;

	private final CallTiming timing;

	private final Waits waits;

	private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.EPOCH);

	RateLimitGate(ContioClientType type, CallTiming timing, Waits waits) {
		this.type = type;
		this.timing = timing;
		this.waits = waits;
	}

	/**
	 * Let no call through for a while.
	 * @param wait how long; a pause that ends later stays
	 */
	void close(Duration wait) {
		Instant now = this.timing.clock().instant();
		Instant until = now.plus(wait);
		Instant before = this.closedUntil.getAndAccumulate(until,
				(current, other) -> current.isAfter(other) ? current : other);
		// Once for all calls that find out at the same time
		if (before.isBefore(now)) {
			logger.warn(("Contio limits the rate of calls to the %s API: none is sent for %d s. "
					+ "If this happens often, call less, or spread your calls.")
				.formatted(this.type.getLabel(), Math.max(1, wait.toSeconds())));
		}
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
		return this.waits.of(Waits.PAUSED, wait.plus(spread(wait))).then(Mono.defer(() -> pass(budget, call, refusal)));
	}

	/**
	 * Those who waited together do not come back in the same instant.
	 */
	private Duration spread(Duration wait) {
		Duration most = wait.dividedBy(10);
		return this.timing.jitter().apply((most.compareTo(MAX_SPREAD) < 0) ? most : MAX_SPREAD);
	}

}
