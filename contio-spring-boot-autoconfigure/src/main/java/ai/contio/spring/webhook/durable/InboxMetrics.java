package ai.contio.spring.webhook.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.jdbc.InboxLedger;
import ai.contio.spring.webhook.inbox.jdbc.StateCount;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.dao.DataAccessException;

/**
 * How much is in the inbox and how long it has been there, as gauges. The database is
 * asked every ten seconds at most, however often the gauges are read.
 */
public final class InboxMetrics implements MeterBinder {

	private static final Log logger = LogFactory.getLog(InboxMetrics.class);

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final InboxLedger ledger;

	private final Clock clock;

	private volatile Reading last = new Reading(Instant.MIN, Map.of(), false);

	/**
	 * Metrics of an inbox.
	 * @param ledger what it holds
	 * @param clock the clock that it runs by
	 */
	public InboxMetrics(InboxLedger ledger, Clock clock) {
		this.ledger = ledger;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (ListenerState state : ListenerState.values()) {
			if (state != ListenerState.DONE) {
				String key = state.name().toLowerCase(Locale.ROOT);
				Gauge.builder("contio.webhook.inbox.parts", this, (metrics) -> metrics.count(state))
					.tag("contio.state", key)
					.description("Parts of events that no listener is done with")
					.register(registry);
				TimeGauge.builder("contio.webhook.inbox.age", this, TimeUnit.SECONDS, (metrics) -> metrics.age(state))
					.tag("contio.state", key)
					.description("Since when the oldest of them has been in its state")
					.register(registry);
			}
		}
	}

	private double count(ListenerState state) {
		Reading reading = read();
		StateCount count = reading.counts().get(state);
		return reading.known() ? ((count != null) ? count.count() : 0) : Double.NaN;
	}

	private double age(ListenerState state) {
		Reading reading = read();
		StateCount count = reading.counts().get(state);
		return reading.known() ? ((count != null)
				? Math.max(0, Duration.between(count.oldest(), this.clock.instant()).toSeconds()) : 0) : Double.NaN;
	}

	private synchronized Reading read() {
		Instant now = this.clock.instant();
		if (this.last.at().isBefore(now.minus(FRESH))) {
			try {
				this.last = new Reading(now, this.ledger.count(), true);
			}
			catch (DataAccessException ex) {
				logger.debug("What is in the inbox is not known", ex);
				this.last = new Reading(now, Map.of(), false);
			}
		}
		return this.last;
	}

	private record Reading(Instant at, Map<ListenerState, StateCount> counts, boolean known) {
	}

}
