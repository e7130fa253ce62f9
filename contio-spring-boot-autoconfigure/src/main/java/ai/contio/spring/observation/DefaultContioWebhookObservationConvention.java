package ai.contio.spring.observation;

import ai.contio.spring.observation.ContioWebhookObservationDocumentation.WebhookKeys;
import io.micrometer.common.KeyValues;

/**
 * The default {@link ContioWebhookObservationConvention}.
 */
public class DefaultContioWebhookObservationConvention implements ContioWebhookObservationConvention {

	@Override
	public String getName() {
		return "contio.webhook";
	}

	@Override
	public String getContextualName(ContioWebhookContext context) {
		return "contio webhook " + context.getEventType();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ContioWebhookContext context) {
		return KeyValues.of(WebhookKeys.EVENT_TYPE.withValue(context.getEventType()),
				WebhookKeys.OUTCOME.withValue(context.getOutcome()), WebhookKeys.REASON.withValue(context.getReason()),
				WebhookKeys.SCHEME.withValue(context.getScheme()), WebhookKeys.SECRET.withValue(context.getSecret()),
				WebhookKeys.MODE.withValue(context.getMode()));
	}

}
