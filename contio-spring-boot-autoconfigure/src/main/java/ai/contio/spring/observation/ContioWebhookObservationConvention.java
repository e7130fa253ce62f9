package ai.contio.spring.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * How a request at the webhook endpoint is named in metrics and spans. Declare a bean of
 * this type to name it otherwise; {@link DefaultContioWebhookObservationConvention} can
 * be extended.
 */
public interface ContioWebhookObservationConvention extends ObservationConvention<ContioWebhookContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ContioWebhookContext;
	}

}
