package ai.contio.spring.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a controller the body as a {@link JsonBody} or {@link OptionalJsonBody}, whatever
 * its content type says.
 */
final class JsonBodyArgumentResolver implements HandlerMethodArgumentResolver {

	private static final String INVALID_BODY = "invalid_request_body";

	/* The documented one of the user API, which has no code of its own for bodies */
	private static final String INVALID_USER_BODY = "invalid_request";

	/* The documented one of rotations */
	private static final String INVALID_CREDENTIAL_BODY = "bad_request";

	private final JsonMapper json;

	JsonBodyArgumentResolver(JsonMapper json) {
		this.json = json;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == JsonBody.class || parameter.getParameterType() == OptionalJsonBody.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
		Assert.state(servletRequest != null, "The sandbox runs on servlets only");
		byte[] body = BodyFilter.body(servletRequest);
		return (parameter.getParameterType() == JsonBody.class) ? JsonBody.parse(this.json, body, code(servletRequest))
				: OptionalJsonBody.parse(this.json, body, code(servletRequest));
	}

	private static String code(HttpServletRequest request) {
		String path = request.getServletPath();
		if (path.startsWith("/v1/partner/admin/credentials/")) {
			return INVALID_CREDENTIAL_BODY;
		}
		// The specification has a code of its own for the body of this one
		boolean ofUser = path.startsWith("/v1/partner/user/") && !path.endsWith("/calendar/link");
		return ofUser ? INVALID_USER_BODY : INVALID_BODY;
	}

}
