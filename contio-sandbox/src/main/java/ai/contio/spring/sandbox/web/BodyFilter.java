package ai.contio.spring.sandbox.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body once, up to a limit, for those who compare it and those who parse it. An
 * upload is left to who takes it: it can be large.
 */
@Component
@Order(FilterOrder.BODY)
final class BodyFilter extends OncePerRequestFilter {

	private static final String BODY = BodyFilter.class.getName();

	private static final int MAX_BYTES = 2 * 1024 * 1024;

	private final ErrorWriter errors;

	BodyFilter(ErrorWriter errors) {
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return MultipartPaths.isUpload(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
		if (body.length > MAX_BYTES) {
			this.errors.write(
					new ApiException(HttpStatus.CONTENT_TOO_LARGE, "request_too_large",
							"The body is larger than the %d bytes that the sandbox reads.".formatted(MAX_BYTES)),
					request.getServletPath(), response);
			return;
		}
		request.setAttribute(BODY, body);
		chain.doFilter(request, response);
	}

	static byte[] body(HttpServletRequest request) {
		return (request.getAttribute(BODY) instanceof byte[] body) ? body : new byte[0];
	}

}
