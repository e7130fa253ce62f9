package ai.contio.spring.sandbox.user;

import ai.contio.spring.sandbox.web.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through whose access token has the scope of the operation.
 */
final class ScopeInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			// Spring's own answer to OPTIONS has none; ScopeCheck sees to the controllers
			RequiresScope required = method.getMethodAnnotation(RequiresScope.class);
			if (required != null) {
				require(required.value(), request, response);
			}
		}
		return true;
	}

	private static void require(String scope, HttpServletRequest request, HttpServletResponse response) {
		if (!CurrentGrant.of(request).scopes().contains(scope)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
					"Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
			throw new ApiException(HttpStatus.FORBIDDEN, "insufficient_scope",
					"The access token lacks the scope '%s'. Ask the user for it.".formatted(scope));
		}
	}

}
