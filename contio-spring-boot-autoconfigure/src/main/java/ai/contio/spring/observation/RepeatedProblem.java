package ai.contio.spring.observation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Says in the log that there is a problem which may come up with every request: at once
 * and then once a minute, with how often it came meanwhile.
 */
public final class RepeatedProblem {

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final Log log;

	private final Clock clock;

	private @Nullable Instant lastSaid;

	private long untold;

	/**
	 * A problem that has not come up yet.
	 * @param log where it is said
	 * @param clock the clock that the minute runs by
	 */
	public RepeatedProblem(Log log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	/**
	 * It has come up, and somebody should look at it.
	 * @param message what happened and what to do
	 * @param cause the exception behind it, or {@code null}
	 */
	public void error(String message, @Nullable Throwable cause) {
		Long since = toBeSaid();
		if (since != null) {
			this.log.error(withCount(message, since), cause);
		}
	}

	/**
	 * It has come up, and goes away by itself.
	 * @param message what happened and what follows
	 * @param cause the exception behind it, or {@code null}
	 */
	public void warn(String message, @Nullable Throwable cause) {
		Long since = toBeSaid();
		if (since != null) {
			this.log.warn(withCount(message, since), cause);
		}
	}

	private static String withCount(String message, long untold) {
		return (untold > 0) ? "%s (and %d times since this was said last)".formatted(message, untold) : message;
	}

	private synchronized @Nullable Long toBeSaid() {
		Instant now = this.clock.instant();
		if (this.lastSaid != null && now.isBefore(this.lastSaid.plus(PAUSE))) {
			this.untold++;
			return null;
		}
		long since = this.untold;
		this.lastSaid = now;
		this.untold = 0;
		return since;
	}

}
