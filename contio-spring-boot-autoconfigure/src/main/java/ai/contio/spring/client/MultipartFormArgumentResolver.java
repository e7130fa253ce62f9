package ai.contio.spring.client;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/**
 * Makes the body of a request of a {@link MultipartForm}.
 */
final class MultipartFormArgumentResolver implements HttpServiceArgumentResolver {

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder builder) {
		if (!MultipartForm.class.isAssignableFrom(parameter.getParameterType())) {
			return false;
		}
		if (!(argument instanceof MultipartForm form)) {
			throw new IllegalArgumentException("The form must not be null");
		}
		MultipartBodyBuilder body = new MultipartBodyBuilder();
		form.describe((name, value) -> add(body, name, value));
		builder.setBodyValue(body.build());
		return true;
	}

	private static void add(MultipartBodyBuilder body, String name, @Nullable Object value) {
		if (value instanceof FileUpload file) {
			file.addTo(body, name);
		}
		else if (value instanceof Collection<?> elements) {
			elements.forEach((element) -> add(body, name, element));
		}
		else if (value != null) {
			body.part(name, RequestText.of(value));
		}
	}

}
