package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Makes headers of {@link RequestOptions}.
 */
final class RequestOptionsArgumentResolver implements HttpServiceArgumentResolver {

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (parameter.getParameterType() != RequestOptions.class) {
			return false;
		}
		if (!(argument instanceof RequestOptions options)) {
			throw new IllegalArgumentException("The options must not be null. Use RequestOptions.none() for none");
		}
		header(builder, RequestOptions.IDEMPOTENCY_KEY_HEADER, options.getIdempotencyKey());
		header(builder, ContioTimeZone.HEADER, options.getTimeZone());
		return true;
	}

	private static void header(HttpRequestValues.Builder builder, String name, @Nullable String value) {
		if (value != null) {
			builder.addHeader(name, value);
		}
	}

}
