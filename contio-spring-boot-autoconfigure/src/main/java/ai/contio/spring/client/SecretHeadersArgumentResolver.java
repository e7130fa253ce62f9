package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Makes headers of {@link SecretHeaders}.
 */
final class SecretHeadersArgumentResolver implements HttpServiceArgumentResolver {

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (!SecretHeaders.class.isAssignableFrom(parameter.getParameterType())) {
			return false;
		}
		if (!(argument instanceof SecretHeaders secrets)) {
			throw new IllegalArgumentException(
					"The %s must not be null".formatted(parameter.getParameterType().getSimpleName()));
		}
		secrets.describe((name, secret) -> {
			builder.addHeader(name, secret.reveal());
			builder.addAttribute(CredentialMask.attribute(name), secret);
		});
		return true;
	}

}
