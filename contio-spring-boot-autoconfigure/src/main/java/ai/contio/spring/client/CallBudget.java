package ai.contio.spring.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time that one call may take with all its attempts and waits.
 */
final class CallBudget {

	private final Clock clock;

	private final Instant end;

	CallBudget(Clock clock, Duration maxElapsed) {
		this.clock = clock;
		this.end = clock.instant().plus(maxElapsed);
	}

	Duration left() {
		return Duration.between(this.clock.instant(), this.end);
	}

	boolean allows(Duration wait) {
		return wait.compareTo(left()) < 0;
	}

}
