package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.util.Assert;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Sends a {@link ContioSecret}, which shows itself to nothing that does not ask: as the
 * Bearer token of a request, or as a field of its form.
 */
final class SecretArgumentResolver implements HttpServiceArgumentResolver {

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (parameter.getParameterType() != ContioSecret.class) {
			return false;
		}
		String name = parameter.getParameter().getName();
		if (!(argument instanceof ContioSecret secret) || secret.reveal().isBlank()) {
			throw new IllegalArgumentException(
					"%s must be a token, but is %s".formatted(name, (argument != null) ? "blank" : "null"));
		}
		RequestParam field = parameter.getParameterAnnotation(RequestParam.class);
		if (field != null) {
			builder.addRequestParameter(field.value(), secret.reveal());
		}
		else {
			Assert.state(parameter.hasParameterAnnotation(RequestHeader.class), "A secret is a header or a form field");
			bearer(name, secret, builder);
		}
		builder.addAttribute(CredentialMask.attribute(name), secret);
		return true;
	}

	private static void bearer(String name, ContioSecret token, HttpRequestValues.Builder builder) {
		if (!token.reveal().chars().allMatch((character) -> character > ' ' && character < 127)) {
			throw new IllegalArgumentException("%s holds a character that cannot be sent in a header".formatted(name));
		}
		builder.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token.reveal());
	}

}
