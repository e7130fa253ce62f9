package ai.contio.spring.sandbox.call;

import java.io.IOException;
import java.time.Instant;

import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Writes down every call of the API. It comes before all that may refuse a call.
 */
@Component
@Order(FilterOrder.RECORDING)
final class CallRecordingFilter extends OncePerRequestFilter {

	private final RecordedCalls calls;

	private final CallReader reader;

	private final SandboxClock clock;

	CallRecordingFilter(RecordedCalls calls, CallReader reader, SandboxClock clock) {
		this.calls = calls;
		this.reader = reader;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return path.equals("/_sandbox") || path.startsWith("/_sandbox/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// A byte more than is shown, to know whether there is more
		ContentCachingRequestWrapper caching = new ContentCachingRequestWrapper(request, CallReader.MAX_BODY + 1);
		Instant at = this.clock.instant();
		Object ticket = this.calls.begin();
		int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
		try {
			chain.doFilter(caching, response);
			status = response.getStatus();
		}
		finally {
			this.calls.end(ticket, this.reader.read(caching, at, status));
		}
	}

}
