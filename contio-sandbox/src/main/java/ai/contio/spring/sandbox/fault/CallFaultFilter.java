package ai.contio.spring.sandbox.fault;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ai.contio.spring.sandbox.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets go wrong with a call what the rules say. When several hit one call, delays add up;
 * tokens end; of the rules that answer in place of Contio the oldest does; and what is
 * done to an answer is done to that one too.
 */
@Component
@Order(FilterOrder.FAULTS)
final class CallFaultFilter extends OncePerRequestFilter {

	private static final Set<FaultEffect> IN_PLACE_OF_CONTIO = EnumSet.of(FaultEffect.STATUS, FaultEffect.HTML,
			FaultEffect.DROP_BEFORE);

	private final Faults faults;

	private final TokenFaults tokens;

	private final FaultAnswers answers;

	CallFaultFilter(Faults faults, TokenFaults tokens, FaultAnswers answers) {
		this.faults = faults;
		this.tokens = tokens;
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		List<Fault> hits = this.faults.ofCall(request.getMethod(), request.getServletPath());
		if (hits.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Latency latency = Latency.of(hits);
		latency.bindTo(request);
		this.tokens.apply(hits, request);
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		Optional<Fault> instead = hits.stream()
			.filter((fault) -> IN_PLACE_OF_CONTIO.contains(fault.effect()))
			.findFirst();
		if (instead.isPresent()) {
			this.answers.write(instead.get(), request, answer);
		}
		else {
			chain.doFilter(request, answer);
		}
		latency.pass();
		deliver(answer, hits, request, response);
	}

	private static void deliver(ContentCachingResponseWrapper answer, List<Fault> hits, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		hits.stream()
			.filter((fault) -> fault.effect() == FaultEffect.CONTENT_TYPE)
			.forEach((fault) -> response.setContentType(fault.contentType()));
		if (has(hits, FaultEffect.DROP_BEFORE) || has(hits, FaultEffect.DROP_AFTER)) {
			Connection.of(request).drop();
		}
		else if (has(hits, FaultEffect.TRUNCATE) && answer.getContentSize() > 0) {
			truncate(answer.getContentAsByteArray(), request, response);
		}
		else {
			answer.copyBodyToResponse();
		}
	}

	private static void truncate(byte[] body, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentLength(body.length);
		response.getOutputStream().write(body, 0, body.length / 2);
		response.flushBuffer();
		Connection.of(request).drop();
	}

	private static boolean has(List<Fault> hits, FaultEffect effect) {
		return hits.stream().anyMatch((fault) -> fault.effect() == effect);
	}

}
