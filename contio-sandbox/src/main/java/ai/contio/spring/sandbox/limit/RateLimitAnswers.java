package ai.contio.spring.sandbox.limit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.ErrorWriter;
import ai.contio.spring.sandbox.web.ProxyPage;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Tells a caller to wait. Times are rounded up to the second, so that nobody is told to
 * come too early, and are those of the machine: callers compare them with their own.
 */
@Component
public final class RateLimitAnswers {

	private static final Duration ALMOST_A_SECOND = Duration.ofNanos(999_999_999);

	private final RateLimits limits;

	private final ErrorWriter errors;

	private final SandboxClock clock;

	RateLimitAnswers(RateLimits limits, ErrorWriter errors, SandboxClock clock) {
		this.limits = limits;
		this.errors = errors;
		this.clock = clock;
	}

	void write(Duration wait, String path, HttpServletResponse response) throws IOException {
		announce(wait, response);
		if (this.limits.isJsonBody()) {
			this.errors.write(
					new ApiException(HttpStatus.TOO_MANY_REQUESTS, "rate_limit_exceeded",
							"There were more calls than the rate limit allows. Wait as long as the answer says."),
					path, response);
		}
		else {
			ProxyPage.write(HttpStatus.TOO_MANY_REQUESTS.value(), response);
		}
	}

	/**
	 * Say how long to wait, in the form that is set.
	 * @param wait how long
	 * @param response the answer that says it
	 */
	public void announce(Duration wait, HttpServletResponse response) {
		Instant until = Instant
			.ofEpochSecond(this.clock.wall().instant().plus(wait).plus(ALMOST_A_SECOND).getEpochSecond());
		switch (this.limits.header()) {
			case RETRY_AFTER_SECONDS ->
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plus(ALMOST_A_SECOND).toSeconds()));
			case RETRY_AFTER_DATE -> response.setDateHeader(HttpHeaders.RETRY_AFTER, until.toEpochMilli());
			case X_RATELIMIT_RESET -> response.setHeader("X-RateLimit-Reset", String.valueOf(until.getEpochSecond()));
			case NONE -> {
			}
			case GARBAGE -> response.setHeader(HttpHeaders.RETRY_AFTER, "soon");
			case NEGATIVE -> response.setHeader(HttpHeaders.RETRY_AFTER, "-1");
			case FAR_FUTURE -> response.setHeader(HttpHeaders.RETRY_AFTER, "Fri, 31 Dec 9999 23:59:59 GMT");
		}
	}

}
