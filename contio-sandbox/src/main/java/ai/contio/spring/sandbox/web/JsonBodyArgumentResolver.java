package ai.contio.spring.sandbox.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a controller the body as a {@link JsonBody} or {@link OptionalJsonBody}. One that
 * says that it is something else than JSON is refused; one that says nothing is read.
 */
final class JsonBodyArgumentResolver implements HandlerMethodArgumentResolver {

	private static final String INVALID_BODY = "invalid_request_body";

	/* The documented one of the user API and of signing in, which have none for bodies */
	private static final String INVALID_USER_BODY = "invalid_request";

	/* The documented one of rotations */
	private static final String INVALID_CREDENTIAL_BODY = "bad_request";

	/* What the body is encoded in is not asked: JSON is always UTF-8 */
	private static final Pattern JSON = Pattern.compile("\\s*[\\w.+-]+/([\\w.+-]+\\+)?json\\s*(;.*)?",
			Pattern.CASE_INSENSITIVE);

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
		if (body.length > 0) {
			requireJson(servletRequest);
		}
		return (parameter.getParameterType() == JsonBody.class) ? JsonBody.parse(this.json, body, code(servletRequest))
				: OptionalJsonBody.parse(this.json, body, code(servletRequest));
	}

	private static void requireJson(HttpServletRequest request) {
		String type = request.getContentType();
		// By hand, curl takes whatever it is told to send for a form
		boolean byHand = request.getServletPath().startsWith("/_sandbox/");
		if (type != null && !byHand && !JSON.matcher(type).matches()) {
			throw new ApiException(HttpStatus.BAD_REQUEST, code(request),
					"The body must be JSON with the content type application/json, but has another content type.");
		}
	}

	private static String code(HttpServletRequest request) {
		String path = request.getServletPath();
		if (path.startsWith("/v1/partner/admin/credentials/")) {
			return INVALID_CREDENTIAL_BODY;
		}
		// The specification has a code of its own for the body of this one
		boolean ofUser = path.startsWith("/v1/partner/user/") && !path.endsWith("/calendar/link");
		boolean ofSignIn = path.startsWith("/oauth2/") || path.startsWith("/auth/");
		return (ofUser || ofSignIn) ? INVALID_USER_BODY : INVALID_BODY;
	}

}
