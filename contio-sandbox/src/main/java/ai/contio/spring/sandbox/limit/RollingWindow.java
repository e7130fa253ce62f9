package ai.contio.spring.sandbox.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The calls of one caller that still count. It holds no more of them than the limit
 * allows: a call that is refused does not count.
 */
final class RollingWindow {

	private final Deque<Instant> calls = new ArrayDeque<>();

	/**
	 * Count a call, unless it is one too many.
	 * @return how long to wait until one is taken again, or nothing if this one was
	 */
	Duration take(Instant now, int limit, Duration length) {
		Instant beginning = now.minus(length);
		while (!this.calls.isEmpty() && !this.calls.getFirst().isAfter(beginning)) {
			this.calls.removeFirst();
		}
		if (this.calls.size() < limit) {
			this.calls.addLast(now);
			return Duration.ZERO;
		}
		// More than one has to go if the limit has become smaller
		Instant last = this.calls.stream().skip(this.calls.size() - limit).findFirst().orElse(now);
		return Duration.between(beginning, last);
	}

}
