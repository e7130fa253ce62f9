package ai.contio.spring.observation;

import java.util.Objects;
import java.util.regex.Pattern;

import ai.contio.spring.observation.ContioClientObservationDocumentation.HighCardinality;
import ai.contio.spring.observation.ContioClientObservationDocumentation.LowCardinality;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * The names that apply unless there is a bean with others.
 */
public class DefaultContioClientObservationConvention implements ContioClientObservationConvention {

	private static final String NONE = "none";

	/* Far more than Contio documents */
	private final BoundedTag codes = new BoundedTag(Pattern.compile("[a-zA-Z][a-zA-Z0-9_.-]{0,63}"), 200);

	private final BoundedTag apiVersions = new BoundedTag(Pattern.compile("[0-9.]{1,9}"), 20);

	@Override
	public String getName() {
		return "contio.client";
	}

	@Override
	public String getContextualName(ContioClientObservationContext context) {
		return "contio " + Objects.requireNonNullElse(context.getOperation(), context.getClient());
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ContioClientObservationContext context) {
		return KeyValues.of(LowCardinality.CLIENT.withValue(context.getClient()),
				LowCardinality.OPERATION.withValue(orNone(context.getOperation())),
				LowCardinality.URI.withValue(orNone(context.getUri())),
				LowCardinality.STATUS.withValue(orNone(context.getStatus())),
				LowCardinality.CODE.withValue(this.codes.of(context.getCode())),
				LowCardinality.OUTCOME.withValue(outcome(context.getStatus())),
				LowCardinality.RETRIES.withValue(String.valueOf(context.getRetries())),
				LowCardinality.API_VERSION.withValue(this.apiVersions.of(context.getApiVersion())));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ContioClientObservationContext context) {
		return KeyValues.of(HighCardinality.REQUEST_ID.withValue(orNone(context.getRequestId())));
	}

	private static String outcome(@Nullable Integer status) {
		return switch ((status != null) ? status / 100 : 0) {
			case 2 -> "SUCCESS";
			case 3 -> "REDIRECTION";
			case 4 -> "CLIENT_ERROR";
			case 5 -> "SERVER_ERROR";
			default -> "UNKNOWN";
		};
	}

	private static String orNone(@Nullable Object value) {
		return (value != null) ? value.toString() : NONE;
	}

}
