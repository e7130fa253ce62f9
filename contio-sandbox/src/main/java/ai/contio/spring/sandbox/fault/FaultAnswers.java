package ai.contio.spring.sandbox.fault;

import java.io.IOException;
import java.time.Duration;

import ai.contio.spring.sandbox.limit.RateLimitAnswers;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.ErrorWriter;
import ai.contio.spring.sandbox.web.ProxyPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * What is answered in place of Contio's own answer.
 */
@Component
final class FaultAnswers {

	private final ErrorWriter errors;

	private final RateLimitAnswers rateLimits;

	FaultAnswers(ErrorWriter errors, RateLimitAnswers rateLimits) {
		this.errors = errors;
		this.rateLimits = rateLimits;
	}

	void write(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Integer status = fault.status();
		if (fault.effect() == FaultEffect.HTML) {
			// A proxy knows nothing of Contio's headers
			response.reset();
			ProxyPage.write((status != null) ? status : HttpStatus.BAD_GATEWAY.value(), response);
		}
		else if (status != null) {
			answer(status, fault.delay(), request.getServletPath(), response);
		}
	}

	private void answer(int status, @Nullable Duration wait, String path, HttpServletResponse response)
			throws IOException {
		if (status < HttpStatus.BAD_REQUEST.value()) {
			response.setStatus(status);
			return;
		}
		if (wait != null && status == HttpStatus.TOO_MANY_REQUESTS.value()) {
			this.rateLimits.announce(wait, response);
		}
		else if (wait != null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
		}
		this.errors.write(new ApiException(HttpStatusCode.valueOf(status), code(status, path),
				"A fault of the sandbox answers with %d.".formatted(status)), path, response);
	}

	/* Contio's own codes, where they are published */
	private static String code(int status, String path) {
		return switch (status) {
			case 401 -> path.equals("/oauth2/token") ? "invalid_client" : "unauthorized";
			case 402 -> "insufficient_credits";
			case 403 -> "forbidden";
			case 404 -> "not_found";
			case 405 -> "method_not_allowed";
			case 409 -> "conflict";
			case 429 -> "rate_limit_exceeded";
			case 502 -> "bad_gateway";
			case 503 -> "service_unavailable";
			case 504 -> "gateway_timeout";
			default -> (status < 500) ? "invalid_request" : "internal_error";
		};
	}

}
