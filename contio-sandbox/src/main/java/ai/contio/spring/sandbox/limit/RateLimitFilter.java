package ai.contio.spring.sandbox.limit;

import java.io.IOException;
import java.time.Duration;

import ai.contio.spring.sandbox.web.ApiPart;
import ai.contio.spring.sandbox.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who calls too often, before asking who it is.
 */
@Component
@Order(FilterOrder.RATE_LIMITS)
final class RateLimitFilter extends OncePerRequestFilter {

	private final RateLimits limits;

	private final RateLimitAnswers answers;

	RateLimitFilter(RateLimits limits, RateLimitAnswers answers) {
		this.limits = limits;
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ApiPart part = ApiPart.of(request.getServletPath());
		Duration wait = (part != null) ? this.limits.take(part, request.getRemoteAddr()) : Duration.ZERO;
		if (wait.isZero()) {
			chain.doFilter(request, response);
		}
		else {
			this.answers.write(wait, request.getServletPath(), response);
		}
	}

}
