package ai.contio.spring.sandbox.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks callers of the admin API for their API key and client id. A user's access token
 * has no business there, so that a client that mixes the two up finds out here.
 */
@Component
@Order(FilterOrder.AUTHENTICATION)
final class AdminAuthenticationFilter extends OncePerRequestFilter {

	private final ApiCredentials credentials;

	private final ErrorWriter errors;

	AdminAuthenticationFilter(ApiCredentials credentials, ErrorWriter errors) {
		this.credentials = credentials;
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return !path.equals("/v1/partner/admin") && !path.startsWith("/v1/partner/admin/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ApiException refusal = refusal(request);
		if (refusal != null) {
			this.errors.write(refusal, response);
			return;
		}
		chain.doFilter(request, response);
	}

	private @Nullable ApiException refusal(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		String apiKey = request.getHeader("X-API-Key");
		String clientId = request.getHeader("X-Client-ID");
		if (authorization != null && StringUtils.startsWithIgnoreCase(authorization, "Bearer")) {
			return unauthorized("unauthorized", "The admin API takes X-API-Key and X-Client-ID, not a Bearer token. "
					+ "Send no access token of a user here.");
		}
		if (!StringUtils.hasText(apiKey)) {
			return unauthorized("missing_api_key", "The header X-API-Key is missing.");
		}
		if (!StringUtils.hasText(clientId)) {
			return unauthorized("missing_client_id", "The header X-Client-ID is missing.");
		}
		return this.credentials.match(clientId, apiKey) ? null
				: unauthorized("invalid_credentials",
						"The API key or the client id is wrong. The sandbox takes what contio.sandbox.api-key "
								+ "and contio.sandbox.client-id say, or what the key was rotated to.");
	}

	private static ApiException unauthorized(String code, String message) {
		return new ApiException(HttpStatus.UNAUTHORIZED, code, message);
	}

}
