package ai.contio.spring.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Callers at a closed gate.
 */
class RateLimitGateTests {

	private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();

	private final Clock clock = InstantSource
		.offset(() -> Instant.ofEpochMilli(this.scheduler.now(TimeUnit.MILLISECONDS)), Duration.ofDays(1))
		.withZone(ZoneOffset.UTC);

	private final RateLimitGate gate = new RateLimitGate(ContioClientType.ADMIN,
			new CallTiming(this.clock, () -> this.scheduler, (most) -> Duration.ZERO),
			new Waits(ContioClientType.ADMIN, () -> this.scheduler, ObservationRegistry.NOOP));

	private final AtomicInteger calls = new AtomicInteger();

	@Test
	void openGateLetsThroughAtOnce() {
		pass(Duration.ofSeconds(1));
		assertThat(this.calls).hasValue(1);
	}

	@Test
	void callersWaitUntilTheGateOpens() {
		this.gate.close(Duration.ofSeconds(10));
		for (int i = 0; i < 100; i++) {
			pass(Duration.ofMinutes(1));
		}
		this.scheduler.advanceTimeBy(Duration.ofSeconds(9));
		assertThat(this.calls).hasValue(0);
		this.scheduler.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.calls).hasValue(100);
	}

	@Test
	void laterClosingHoldsBackThoseWhoWait() {
		this.gate.close(Duration.ofSeconds(10));
		pass(Duration.ofMinutes(1));
		this.scheduler.advanceTimeBy(Duration.ofSeconds(5));
		this.gate.close(Duration.ofSeconds(20));
		this.scheduler.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.calls).hasValue(0);
		this.scheduler.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.calls).hasValue(1);
	}

	@Test
	void shorterClosingDoesNotOpenTheGateEarlier() {
		this.gate.close(Duration.ofSeconds(10));
		this.gate.close(Duration.ofSeconds(1));
		pass(Duration.ofMinutes(1));
		this.scheduler.advanceTimeBy(Duration.ofSeconds(9));
		assertThat(this.calls).hasValue(0);
	}

	@Test
	void callerWhoCannotWaitIsToldAtOnce() {
		this.gate.close(Duration.ofSeconds(10));
		assertThat(pass(Duration.ofSeconds(5))).isInstanceOf(IllegalStateException.class);
	}

	private Throwable pass(Duration maxElapsed) {
		Throwable[] failure = new Throwable[1];
		this.gate
			.pass(new CallBudget(this.clock, maxElapsed), () -> Mono.fromSupplier(this.calls::incrementAndGet),
					(until) -> new IllegalStateException(until.toString()))
			.subscribe((value) -> {
			}, (ex) -> failure[0] = ex);
		return failure[0];
	}

}
