package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a request that comes again with the same idempotency key the same answer again.
 * What Contio answers to a key that comes with another body is not published: the sandbox
 * refuses it, with a status that can be set.
 */
@Component
@Order(FilterOrder.IDEMPOTENCY)
public final class IdempotencyFilter extends OncePerRequestFilter {

	/** The request attribute that tells callers of the same operation apart. */
	public static final String CALLER = IdempotencyFilter.class.getName() + ".caller";

	private static final String HEADER = "Idempotency-Key";

	private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");

	private static final Pattern VALID = Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E]{0,253}[\\x21-\\x7E])?");

	private final IdempotencyKeys keys;

	private final IdempotencySettings settings;

	private final ErrorWriter errors;

	IdempotencyFilter(IdempotencyKeys keys, IdempotencySettings settings, ErrorWriter errors) {
		this.keys = keys;
		this.settings = settings;
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !METHODS.contains(request.getMethod()) || !request.getServletPath().startsWith("/v1/")
				|| request.getHeader(HEADER) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = request.getHeader(HEADER);
		if (!VALID.matcher(key).matches()) {
			this.errors.write(ApiException
				.invalidRequest("Idempotency-Key must be 1 to 255 printable ASCII characters, and was not."), response);
			return;
		}
		String operationAndKey = "%s %s %s %s".formatted(request.getAttribute(CALLER), request.getMethod(),
				CanonicalPath.of(request.getServletPath()), key);
		IdempotencyKeys.Use earlier = this.keys.claim(operationAndKey, BodyFilter.body(request));
		if (earlier == null) {
			answer(operationAndKey, request, response, chain);
		}
		else {
			answerAgain(earlier, request, response);
		}
	}

	private void answer(String operationAndKey, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
		StoredAnswer answer = null;
		try {
			chain.doFilter(request, caching);
			answer = StoredAnswer.of(caching);
			caching.copyBodyToResponse();
		}
		finally {
			settle(operationAndKey, answer);
		}
	}

	private void settle(String operationAndKey, @Nullable StoredAnswer answer) {
		// Who lacked a scope and was given it since may do it with the same key
		if (answer != null && answer.status() < HttpStatus.INTERNAL_SERVER_ERROR.value()
				&& answer.status() != HttpStatus.FORBIDDEN.value()) {
			this.keys.complete(operationAndKey, answer);
		}
		else {
			this.keys.release(operationAndKey);
		}
	}

	private void answerAgain(IdempotencyKeys.Use earlier, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (!earlier.hasBody(BodyFilter.body(request))) {
			this.errors.write(new ApiException(this.settings.mismatch(), "idempotency_key_reused",
					"This Idempotency-Key was used with another body. Make a key for each call."), response);
		}
		else if (earlier.answer() == null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			this.errors.write(new ApiException(HttpStatus.CONFLICT, "idempotency_key_in_use",
					"The first request with this Idempotency-Key is still being answered."), response);
		}
		else {
			earlier.answer().replay(response);
		}
	}

}
