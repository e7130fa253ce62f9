package ai.contio.spring.actuate;

import java.util.Locale;

import ai.contio.spring.oauth2.connection.ConnectionCounts;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.observation.ContioMeterDocumentation;
import ai.contio.spring.observation.ContioMeterDocumentation.ConnectionKeys;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * How many connections are in which state, as gauges. They are no number while the store
 * cannot be asked.
 */
public final class ConnectionMetrics implements MeterBinder {

	private final ConnectionCounts counts;

	/**
	 * Metrics of connections.
	 * @param counts how many there are
	 */
	public ConnectionMetrics(ConnectionCounts counts) {
		this.counts = counts;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (ContioConnection.State state : ContioConnection.State.values()) {
			Gauge.builder(ContioMeterDocumentation.CONNECTIONS.getName(), this, (metrics) -> metrics.count(state))
				.tag(ConnectionKeys.STATE.asString(), state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.description("Connections of users, as they are stored")
				.register(registry);
		}
	}

	private double count(ContioConnection.State state) {
		ConnectionCounts.Reading reading = this.counts.latest();
		return (reading.problem() == null) ? reading.count(state) : Double.NaN;
	}

}
