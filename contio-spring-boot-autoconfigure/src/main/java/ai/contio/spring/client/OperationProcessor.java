package ai.contio.spring.client;

import java.lang.reflect.Method;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.invoker.HttpRequestValues;

/**
 * Carries what {@link Operation} says into the request. The idempotency key is made here,
 * when the method is called, so that a {@code Mono} that is subscribed to again is still
 * the same call.
 */
final class OperationProcessor implements HttpRequestValues.Processor {

	static final String OPERATION = Operation.class.getName();

	static final String MULTIPART = OPERATION + ".multipart";

	@Override
	public void process(Method method, MethodParameter[] parameters, @Nullable Object[] arguments,
			HttpRequestValues.Builder builder) {
		Operation operation = method.getAnnotation(Operation.class);
		if (operation != null) {
			builder.addAttribute(OPERATION, operation);
		}
		if (isUpload(parameters)) {
			builder.addAttribute(MULTIPART, true);
		}
		else if (operation != null && operation.idempotencyKey()) {
			builder.configureHeaders((headers) -> {
				if (!headers.containsHeader(RequestOptions.IDEMPOTENCY_KEY_HEADER)) {
					headers.set(RequestOptions.IDEMPOTENCY_KEY_HEADER, UUID.randomUUID().toString());
				}
			});
		}
	}

	private static boolean isUpload(MethodParameter[] parameters) {
		for (MethodParameter parameter : parameters) {
			if (isUpload(parameter)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUpload(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(RequestPart.class)
				|| MultipartForm.class.isAssignableFrom(parameter.getParameterType());
	}

}
