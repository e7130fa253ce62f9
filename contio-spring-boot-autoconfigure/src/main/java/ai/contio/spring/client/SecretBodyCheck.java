package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Remembers what is not to be seen of a {@link SecretBody}. It leaves the resolving to
 * the framework.
 */
final class SecretBodyCheck implements HttpServiceArgumentResolver {

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (argument instanceof SecretBody body) {
			body.describeSecrets((name, secret) -> builder.addAttribute(CredentialMask.attribute(name), secret));
		}
		return false;
	}

}
