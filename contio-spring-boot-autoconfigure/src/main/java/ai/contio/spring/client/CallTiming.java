package ai.contio.spring.client;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Where time and chance come from, so that waits can be tested without waiting.
 *
 * @param clock tells the time
 * @param waiting runs what has waited; asked for when something does
 * @param jitter picks a duration between nothing and the one given
 */
record CallTiming(Clock clock, Supplier<Scheduler> waiting, UnaryOperator<Duration> jitter) {

	static CallTiming system() {
		return new CallTiming(Clock.systemUTC(), Schedulers::parallel, CallTiming::random);
	}

	private static Duration random(Duration most) {
		return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most.toNanos() + 1));
	}

}
