package ai.contio.spring.observation;

import ai.contio.spring.observation.ContioWebhookObservationDocumentation.ListenerKeys;
import io.micrometer.common.KeyValues;

/**
 * The default {@link ContioListenerObservationConvention}.
 */
public class DefaultContioListenerObservationConvention implements ContioListenerObservationConvention {

	@Override
	public String getName() {
		return "contio.webhook.listener";
	}

	@Override
	public String getContextualName(ContioListenerContext context) {
		return "contio listener " + context.getListenerId();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ContioListenerContext context) {
		return KeyValues.of(ListenerKeys.LISTENER.withValue(context.getListenerId()),
				ListenerKeys.EVENT_TYPE.withValue(context.getEventType()),
				ListenerKeys.ATTEMPT.withValue(String.valueOf(context.getAttempt())),
				ListenerKeys.OUTCOME.withValue(context.getOutcome()));
	}

}
