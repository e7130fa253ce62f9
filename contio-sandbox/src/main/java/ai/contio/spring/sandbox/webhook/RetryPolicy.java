package ai.contio.spring.sandbox.webhook;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * When a delivery is tried again. Contio does not publish its schedule.
 *
 * @param initialBackoff the wait after the first attempt; it doubles with each further
 * one
 * @param maxBackoff the longest wait that the receiver did not ask for
 * @param maxAttempts the most attempts, the first included, before a delivery is
 * abandoned
 */
public record RetryPolicy(Duration initialBackoff, Duration maxBackoff, int maxAttempts) {

	private static final Duration MAX_RETRY_AFTER = Duration.ofHours(1);

	private static final int MAX_DOUBLINGS = 30;

	boolean isExhausted(int attempts) {
		return attempts >= this.maxAttempts;
	}

	/**
	 * How long to wait.
	 * @param attempts how many attempts there were, at least one
	 * @param retryAfter what the receiver asked for, if it did
	 * @return the longer of that and the backoff, at most an hour
	 */
	Duration delay(int attempts, @Nullable Duration retryAfter) {
		Duration backoff = this.initialBackoff.multipliedBy(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
		Duration delay = (backoff.compareTo(this.maxBackoff) < 0) ? backoff : this.maxBackoff;
		if (retryAfter == null || retryAfter.compareTo(delay) <= 0) {
			return delay;
		}
		return (retryAfter.compareTo(MAX_RETRY_AFTER) < 0) ? retryAfter : MAX_RETRY_AFTER;
	}

}
