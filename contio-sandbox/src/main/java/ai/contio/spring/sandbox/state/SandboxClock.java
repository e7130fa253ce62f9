package ai.contio.spring.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * The sandbox's own time. It can be moved forward, so that a day or a month passes at
 * once, and is the machine's time until then.
 * <p>
 * All that the sandbox decides goes by it: when a token expires, a key is forgotten, an
 * event is sent again. What others compare with a clock of their own, such as the
 * timestamp of a signature, goes by {@link #wall()}: their clocks have not been moved.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SandboxClock extends Clock implements Resettable {

	private volatile Duration ahead = Duration.ZERO;

	private final InstantSource wall = InstantSource.system();

	/**
	 * Move the time forward. It goes on from there.
	 * @param duration by how much
	 * @throws IllegalArgumentException if the duration is negative
	 */
	public synchronized void advance(Duration duration) {
		Assert.isTrue(!duration.isNegative(),
				() -> "The clock of the sandbox moves forward only, and not by " + duration);
		this.ahead = this.ahead.plus(duration);
	}

	/**
	 * How far it is ahead of the machine's time.
	 * @return the sum of all moves
	 */
	public Duration ahead() {
		return this.ahead;
	}

	/**
	 * The machine's time, for what others compare with their own clock.
	 * @return the time that no move changes
	 */
	public InstantSource wall() {
		return this.wall;
	}

	@Override
	public Instant instant() {
		return this.wall.instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("The clock of the sandbox is in UTC");
	}

	@Override
	public synchronized void reset() {
		this.ahead = Duration.ZERO;
	}

}
