package ai.contio.spring.sandbox.user.upload;

import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartRequest;

/**
 * Hands a controller the {@link Upload} that the request brings.
 */
final class UploadArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Upload.class;
	}

	@Override
	public Upload resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		MultipartRequest multipart = request.getNativeRequest(MultipartRequest.class);
		if (multipart == null) {
			throw ApiException.invalidRequest("The body must be multipart/form-data with a part 'file', and was not.");
		}
		return new Upload(multipart.getFile("file"), request.getParameterMap());
	}

}
