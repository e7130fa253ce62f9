package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Makes query parameters of {@link QueryParameters}.
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
			if (value != null) {
				builder.addRequestParameter(name, value.toString());
			}
		});
		return true;
	}

}
