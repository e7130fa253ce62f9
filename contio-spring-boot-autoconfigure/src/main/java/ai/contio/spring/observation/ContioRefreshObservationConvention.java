package ai.contio.spring.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * How a refresh of an access token is named in metrics and spans. Declare a bean of this
 * type to name it otherwise; {@link DefaultContioRefreshObservationConvention} can be
 * extended.
 */
public interface ContioRefreshObservationConvention extends ObservationConvention<ContioRefreshContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ContioRefreshContext;
	}

}
