package ai.contio.spring.client;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Refuses ids that would make another path of the request: nothing, or a dot segment that
 * a server or a proxy resolves. It leaves the resolving to the framework.
 */
final class PathVariableCheck implements HttpServiceArgumentResolver {

	private static final Set<String> DOT_SEGMENTS = Set.of(".", "..");

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (parameter.hasParameterAnnotation(PathVariable.class)) {
			String value = (argument != null) ? argument.toString() : "";
			if (value.isBlank() || DOT_SEGMENTS.contains(value)) {
				throw new IllegalArgumentException("%s must be an id, but is '%s'"
					.formatted(parameter.getParameter().getName(), Text.line(value, 64)));
			}
		}
		return false;
	}

}
