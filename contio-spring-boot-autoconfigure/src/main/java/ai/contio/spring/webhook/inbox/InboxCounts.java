package ai.contio.spring.webhook.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * How much is in an inbox, for those who look often: it is counted every ten seconds at
 * most.
 */
public final class InboxCounts {

	private static final Log logger = LogFactory.getLog(InboxCounts.class);

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final Supplier<Map<ListenerState, StateCount>> source;

	private final Clock clock;

	private Reading last = new Reading(Instant.MIN, Map.of(), null);

	/**
	 * Counts of an inbox.
	 * @param source counts what it holds, apart from what is done
	 * @param clock the clock that it runs by
	 */
	public InboxCounts(Supplier<Map<ListenerState, StateCount>> source, Clock clock) {
		this.source = source;
		this.clock = clock;
	}

	/**
	 * The counts, at most ten seconds old.
	 * @return the counts
	 */
	public synchronized Reading latest() {
		Instant now = this.clock.instant();
		if (this.last.at().isBefore(now.minus(FRESH)) || this.last.at().isAfter(now)) {
			this.last = read(now);
		}
		return this.last;
	}

	/**
	 * Since when the oldest part has been in a state.
	 * @param state the state
	 * @return how long, not negative; nothing if no part is in it
	 */
	public Duration age(ListenerState state) {
		StateCount count = latest().counts().get(state);
		Duration age = (count != null) ? Duration.between(count.oldest(), this.clock.instant()) : Duration.ZERO;
		return age.isNegative() ? Duration.ZERO : age;
	}

	private Reading read(Instant now) {
		try {
			return new Reading(now, this.source.get(), null);
		}
		catch (RuntimeException ex) {
			logger.debug("What is in the inbox is not known", ex);
			return new Reading(now, Map.of(), ex.getClass().getSimpleName());
		}
	}

	/**
	 * What there was in an inbox.
	 *
	 * @param at when
	 * @param counts how many parts were in which state, apart from those that are done
	 * @param problem why it could not be counted, {@code null} if it could
	 */
	public record Reading(Instant at, Map<ListenerState, StateCount> counts, @Nullable String problem) {

		/**
		 * How many parts were in a state.
		 * @param state the state
		 * @return the number
		 */
		public long count(ListenerState state) {
			StateCount count = this.counts.get(state);
			return (count != null) ? count.count() : 0;
		}

	}

}
