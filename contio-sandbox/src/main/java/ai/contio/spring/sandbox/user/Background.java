package ai.contio.spring.sandbox.user;

import java.time.Duration;

import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.state.Schedule;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What Contio does a moment later: an agent answers, a recording is transcribed. It is
 * done one by one, by the sandbox's clock, and nothing of it outlives a reset.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Background implements Resettable, AutoCloseable {

	private final Object working = new Object();

	private final Schedule schedule;

	private final SandboxClock clock;

	private final UserSettings settings;

	private int resets;

	Background(SandboxClock clock, UserSettings settings) {
		this.schedule = new Schedule(clock, "background");
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * Do something as soon as Contio would have done it.
	 * @param work what to do; it must not take long
	 */
	public void later(Runnable work) {
		after(this.settings.getBackgroundDelay(), work);
	}

	/**
	 * Do something after a while.
	 * @param delay how long after, by the sandbox's clock
	 * @param work what to do; it must not take long
	 */
	public void after(Duration delay, Runnable work) {
		int asked;
		synchronized (this.working) {
			asked = this.resets;
		}
		this.schedule.at(this.clock.instant().plus(delay), () -> run(work, asked));
	}

	private void run(Runnable work, int asked) {
		synchronized (this.working) {
			if (this.resets == asked) {
				work.run();
			}
		}
	}

	@Override
	public void reset() {
		synchronized (this.working) {
			this.resets++;
			this.schedule.clear();
		}
	}

	@Override
	public void close() {
		this.schedule.close();
	}

}
