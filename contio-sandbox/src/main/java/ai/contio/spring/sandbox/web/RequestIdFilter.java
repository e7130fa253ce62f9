package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer the headers that all of Contio's answers have.
 */
@Component
@Order(1)
final class RequestIdFilter extends OncePerRequestFilter {

	static final String REQUEST_ID = "X-Request-Id";

	private static final String API_VERSION = "1.14";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(REQUEST_ID, "req_" + UUID.randomUUID().toString().replace("-", ""));
		response.setHeader("X-API-Version", API_VERSION);
		chain.doFilter(request, response);
	}

}
