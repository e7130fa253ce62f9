package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * How many connections are good, for those who look often: the store is asked once a
 * minute at most.
 */
public final class ConnectionCounts {

	private static final Log logger = LogFactory.getLog(ConnectionCounts.class);

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final ConnectionStore store;

	private final Clock clock;

	private Reading last = new Reading(Instant.MIN, Map.of(), null);

	/**
	 * Counts of connections.
	 * @param store where they are kept
	 * @param clock tells the time
	 */
	public ConnectionCounts(ConnectionStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * The counts, at most a minute old if the store blocks.
	 * @return the counts
	 */
	public synchronized Reading latest() {
		Instant now = this.clock.instant();
		boolean old = this.last.at().isBefore(now.minus(FRESH)) || this.last.at().isAfter(now);
		if (old || !this.store.blocks()) {
			this.last = read(now);
		}
		return this.last;
	}

	private Reading read(Instant now) {
		try {
			return new Reading(now, this.store.countByState(), null);
		}
		catch (RuntimeException ex) {
			logger.debug("How many connections there are is not known", ex);
			return new Reading(now, Map.of(), ex.getClass().getSimpleName());
		}
	}

	/**
	 * What connections there were.
	 *
	 * @param at when
	 * @param counts how many were in which state
	 * @param problem what the store could not be asked for, {@code null} if it could
	 */
	public record Reading(Instant at, Map<ContioConnection.State, Long> counts, @Nullable String problem) {

		/**
		 * How many connections were in a state.
		 * @param state the state
		 * @return the number
		 */
		public long count(ContioConnection.State state) {
			return this.counts.getOrDefault(state, 0L);
		}

	}

}
