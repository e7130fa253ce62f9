package ai.contio.spring.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * How a call of a webhook listener is named in metrics and spans. Declare a bean of this
 * type to name it otherwise; {@link DefaultContioListenerObservationConvention} can be
 * extended.
 */
public interface ContioListenerObservationConvention extends ObservationConvention<ContioListenerContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ContioListenerContext;
	}

}
