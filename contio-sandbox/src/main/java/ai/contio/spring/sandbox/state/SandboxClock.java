package ai.contio.spring.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

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

	/** How far the clock can be ahead in all: ten years. */
	public static final Duration MAX_AHEAD = Duration.ofDays(3650);

	/* What is due within it of each other is done together, and so in parallel */
	private static final Duration TICK = Duration.ofMillis(100);

	private final ReentrantLock moving = new ReentrantLock();

	private final List<Timetable> timetables = new CopyOnWriteArrayList<>();

	private final InstantSource wall = InstantSource.system();

	private volatile Duration ahead = Duration.ZERO;

	private int resets;

	/**
	 * Do what a timetable says when the clock is moved.
	 * @param timetable what is to be done when
	 */
	public void follow(Timetable timetable) {
		this.timetables.add(timetable);
	}

	/**
	 * Move the time forward. It goes on from there. On the way it stops wherever
	 * something is due, such as another attempt to deliver an event, and waits until that
	 * is done, so that all happens as if the time had passed. A reset ends it.
	 * @param duration by how much
	 * @throws IllegalArgumentException if the duration is negative, or the clock would be
	 * ahead by more than {@link #MAX_AHEAD}
	 * @throws IllegalStateException if the thread is interrupted on the way; the clock
	 * then stays where it is
	 */
	public void advance(Duration duration) {
		Assert.isTrue(!duration.isNegative(),
				() -> "The clock of the sandbox moves forward only, and not by " + duration);
		this.moving.lock();
		try {
			Assert.isTrue(duration.compareTo(MAX_AHEAD.minus(this.ahead)) <= 0,
					() -> ("The clock of the sandbox can be ahead by %s at most. "
							+ "It is ahead by %s, and cannot be moved by %s more")
						.formatted(MAX_AHEAD, this.ahead, duration));
			walk(duration, resets());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The clock was being moved when the thread was interrupted", ex);
		}
		finally {
			this.moving.unlock();
		}
	}

	private void walk(Duration duration, int resetsBefore) throws InterruptedException {
		catchUp();
		Duration left = duration;
		while (!left.isZero()) {
			Duration step = step(left);
			if (!move(step, resetsBefore)) {
				return;
			}
			left = left.minus(step);
			catchUp();
		}
	}

	/* What one timetable does may give another one something to do */
	private void catchUp() throws InterruptedException {
		do {
			for (Timetable timetable : this.timetables) {
				timetable.catchUp();
			}
		}
		while (isAnythingDue());
	}

	private boolean isAnythingDue() {
		Instant now = instant();
		return this.timetables.stream().map(Timetable::next).anyMatch((next) -> next != null && !next.isAfter(now));
	}

	/* To the next thing that is due and a tick beyond, or to the end */
	private Duration step(Duration left) {
		Instant now = instant();
		return this.timetables.stream()
			.map(Timetable::next)
			.filter(Objects::nonNull)
			.map((next) -> Duration.between(now, next).plus(TICK))
			.filter((wait) -> wait.compareTo(left) < 0)
			.min(Duration::compareTo)
			.map((wait) -> wait.isNegative() ? Duration.ZERO : wait)
			.orElse(left);
	}

	private synchronized boolean move(Duration step, int resetsBefore) {
		if (this.resets != resetsBefore) {
			return false;
		}
		this.ahead = this.ahead.plus(step);
		return true;
	}

	private synchronized int resets() {
		return this.resets;
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
		this.resets++;
		this.ahead = Duration.ZERO;
	}

}
