package ai.contio.spring.actuate;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.observation.ContioMeterDocumentation;
import ai.contio.spring.observation.ContioMeterDocumentation.InboxKeys;
import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.ListenerState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * How much is in the inbox and how long it has been there, as gauges. They are no number
 * while the database cannot be asked.
 */
public final class InboxMetrics implements MeterBinder {

	private final InboxCounts counts;

	/**
	 * Metrics of an inbox.
	 * @param counts how much is in it
	 */
	public InboxMetrics(InboxCounts counts) {
		this.counts = counts;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (ListenerState state : ListenerState.values()) {
			if (state != ListenerState.DONE) {
				String value = state.name().toLowerCase(Locale.ROOT);
				Gauge.builder(ContioMeterDocumentation.INBOX_PARTS.getName(), this, (metrics) -> metrics.count(state))
					.tag(InboxKeys.STATE.asString(), value)
					.description("Parts of events that no listener is done with")
					.register(registry);
				TimeGauge
					.builder(ContioMeterDocumentation.INBOX_AGE.getName(), this, TimeUnit.SECONDS,
							(metrics) -> metrics.age(state))
					.tag(InboxKeys.STATE.asString(), value)
					.description("Since when the oldest of them has been in its state")
					.register(registry);
			}
		}
	}

	private double count(ListenerState state) {
		InboxCounts.Reading reading = this.counts.latest();
		return (reading.problem() == null) ? reading.count(state) : Double.NaN;
	}

	private double age(ListenerState state) {
		return (this.counts.latest().problem() == null) ? this.counts.age(state).toSeconds() : Double.NaN;
	}

}
