package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Makes query parameters of {@link QueryParameters}, or the fields of a form where the
 * method sends one.
 */
final class QueryParametersArgumentResolver implements HttpServiceArgumentResolver {

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (!QueryParameters.class.isAssignableFrom(parameter.getParameterType())) {
			return false;
		}
		if (!(argument instanceof QueryParameters query)) {
			throw new IllegalArgumentException("The query must not be null");
		}
		query.describe((name, value) -> {
			if (value instanceof ContioSecret secret) {
				builder.addRequestParameter(name, secret.reveal());
				builder.addAttribute(CredentialMask.attribute(name), secret);
			}
			else if (value != null) {
				builder.addRequestParameter(name, RequestText.of(value));
			}
		});
		return true;
	}

}
