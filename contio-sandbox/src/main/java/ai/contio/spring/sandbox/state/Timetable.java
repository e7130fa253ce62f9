package ai.contio.spring.sandbox.state;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Has things to do at certain times. Once the clock {@link SandboxClock#follow follows}
 * it, moving the clock does them, each at its time.
 */
public interface Timetable {

	/**
	 * When the next thing is to be done.
	 * @return a time of the sandbox's clock, or {@code null} if there is nothing to do
	 */
	@Nullable Instant next();

	/**
	 * Do all that is due by now, and wait until it is done.
	 * @throws InterruptedException if the thread is interrupted while it waits
	 */
	void catchUp() throws InterruptedException;

}
