package ai.contio.spring.webhook.durable;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a part that failed waits before its next attempt: twice as long each time, and
 * a little less at random, so that what failed together does not come back together.
 *
 * @param first the wait after the first attempt
 * @param longest the longest wait
 */
public record Backoff(Duration first, Duration longest) {

	private static final int MAX_SHIFT = 40;

	private static final double JITTER = 0.25;

	Duration after(int attempt) {
		int doublings = Math.min(Math.max(attempt - 1, 0), MAX_SHIFT);
		double millis = Math.min(this.first.toMillis() * (double) (1L << doublings), this.longest.toMillis());
		return Duration.ofMillis((long) (millis * (1 - JITTER * ThreadLocalRandom.current().nextDouble())));
	}

}
