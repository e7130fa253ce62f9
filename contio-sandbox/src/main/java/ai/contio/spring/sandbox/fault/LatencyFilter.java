package ai.contio.spring.sandbox.fault;

import java.io.IOException;

import ai.contio.spring.sandbox.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a call that is late wait where real work takes its time: its caller is known and
 * its idempotency key is taken.
 */
@Component
@Order(FilterOrder.LATENCY)
final class LatencyFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Latency.of(request).pass();
		chain.doFilter(request, response);
	}

}
