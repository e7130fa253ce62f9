package ai.contio.spring.observation;

import ai.contio.spring.observation.ContioRefreshObservationDocumentation.RefreshKeys;
import io.micrometer.common.KeyValues;

/**
 * The default {@link ContioRefreshObservationConvention}.
 */
public class DefaultContioRefreshObservationConvention implements ContioRefreshObservationConvention {

	@Override
	public String getName() {
		return "contio.oauth2.refresh";
	}

	@Override
	public String getContextualName(ContioRefreshContext context) {
		return "contio token refresh";
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ContioRefreshContext context) {
		return KeyValues.of(RefreshKeys.OUTCOME.withValue(context.getOutcome()));
	}

}
