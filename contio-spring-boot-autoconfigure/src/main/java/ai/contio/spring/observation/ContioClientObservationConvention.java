package ai.contio.spring.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names what is observed of a call to Contio. A bean of this type replaces the default
 * names.
 */
public interface ContioClientObservationConvention extends ObservationConvention<ContioClientObservationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ContioClientObservationContext;
	}

}
