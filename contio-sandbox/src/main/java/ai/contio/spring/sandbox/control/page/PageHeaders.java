package ai.contio.spring.sandbox.control.page;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser what it may do on the control page: load the style and the script of
 * the sandbox and send its forms back to it, and nothing else. Even markup that got past
 * the templates could run nothing and fetch nothing.
 * <p>
 * The forms carry no token of their own. Every browser sends {@code Origin} with a POST,
 * and one that is not of this machine, or hidden as {@code null}, has been refused before
 * it comes here, as has every request by another host name. What is left are pages of
 * this machine, which can call the control API as well. The referrer policy is not
 * {@code no-referrer}, for with that a browser hides the origin of these forms, too.
 */
@Component
@Order(3)
final class PageHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return !path.equals("/_sandbox") && !path.equals("/_sandbox/") && !path.startsWith(Section.PREFIX);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		chain.doFilter(request, response);
	}

}
