package ai.contio.spring.sandbox.user;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import ai.contio.spring.sandbox.account.AccessGrant;
import ai.contio.spring.sandbox.account.AccessTokens;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.ErrorWriter;
import ai.contio.spring.sandbox.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks callers of the user API for an access token. The partner app's API key has no
 * business there, so that a client that mixes the two up finds out here.
 */
@Component
@Order(FilterOrder.AUTHENTICATION)
final class UserAuthenticationFilter extends OncePerRequestFilter {

	private static final String BEARER = "Bearer ";

	private final AccessTokens tokens;

	private final PartnerApp app;

	private final ErrorWriter errors;

	UserAuthenticationFilter(AccessTokens tokens, PartnerApp app, ErrorWriter errors) {
		this.tokens = tokens;
		this.app = app;
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return !path.equals("/v1/partner/user") && !path.startsWith("/v1/partner/user/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AccessGrant grant;
		try {
			grant = grant(request);
		}
		catch (ApiException ex) {
			if (ex.status() == HttpStatus.UNAUTHORIZED) {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			}
			this.errors.write(ex, response);
			return;
		}
		CurrentGrant.set(request, grant);
		chain.doFilter(request, response);
	}

	private AccessGrant grant(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		if (headers.isEmpty()) {
			throw unauthorized("missing_authorization", "The header Authorization is missing. "
					+ "The user API takes 'Bearer' and an access token, and no API key.");
		}
		String token = token(headers.get(0));
		if (headers.size() > 1 || token.isEmpty()) {
			throw unauthorized("invalid_authorization_format",
					"The header Authorization must be 'Bearer', a space and an access token, and was not.");
		}
		if (request.getHeader("X-API-Key") != null) {
			throw unauthorized("unauthorized", "The user API takes an access token and nothing else. "
					+ "Send no X-API-Key here: it is for the admin API.");
		}
		AccessGrant grant = this.tokens.find(token)
			.orElseThrow(() -> unauthorized("unauthorized",
					"The access token is unknown, has expired or was revoked. Refresh it, or have the user connect again."));
		if (!this.app.isActive()) {
			throw new ApiException(HttpStatus.FORBIDDEN, "partner_app_inactive",
					"The partner app is not active. Set its status with PUT /v1/partner/admin/app/status.");
		}
		return grant;
	}

	private static String token(String authorization) {
		return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
				? authorization.substring(BEARER.length()).strip() : "";
	}

	private static ApiException unauthorized(String code, String message) {
		return new ApiException(HttpStatus.UNAUTHORIZED, code, message);
	}

}
