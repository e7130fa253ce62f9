package ai.contio.spring.observation;

import java.util.function.Function;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Makes the observations of refreshing access tokens.
 */
public final class ContioRefreshObservations {

	/** Observations that nobody sees. */
	public static final ContioRefreshObservations NOOP = new ContioRefreshObservations(ObservationRegistry.NOOP,
			new DefaultContioRefreshObservationConvention());

	private final ObservationRegistry registry;

	private final ContioRefreshObservationConvention convention;

	/**
	 * Observations that go to a registry.
	 * @param registry the registry
	 * @param convention how refreshes are named
	 */
	public ContioRefreshObservations(ObservationRegistry registry, ContioRefreshObservationConvention convention) {
		this.registry = registry;
		this.convention = convention;
	}

	/**
	 * Observe a refresh.
	 * @param refresh refreshes, and says what became of it
	 * @param <T> what it returns
	 * @return what it returned
	 */
	public <T> T observe(Function<ContioRefreshContext, T> refresh) {
		ContioRefreshContext context = new ContioRefreshContext();
		return Observation.createNotStarted(this.convention, () -> context, this.registry)
			.observe(() -> refresh.apply(context));
	}

}
