package ai.contio.spring.client;

import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * Decides whether a failed attempt is repeated, and after which wait.
 */
final class RetryPolicy {

	private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);

	private final ContioRetrySettings settings;

	private final UnaryOperator<Duration> jitter;

	RetryPolicy(ContioRetrySettings settings, UnaryOperator<Duration> jitter) {
		this.settings = settings;
		this.jitter = jitter;
	}

	/**
	 * The wait before the next attempt.
	 * @param request the request
	 * @param failure what the attempt failed with
	 * @param repeats how often it has been repeated already
	 * @return the wait, or {@code null} if there is to be no further attempt
	 */
	@Nullable Duration waitAfter(ClientRequest request, ContioApiException failure, long repeats) {
		// One source says that the key is ignored on multipart: no such POST is repeated
		if (repeats + 1 >= this.settings.maxAttempts() || Multipart.isMultipart(request)) {
			return null;
		}
		if (failure instanceof ContioRateLimitedException) {
			return isForOnce(request) ? null : closingTime(failure, repeats);
		}
		if (failure instanceof ContioConflictException) {
			return hasIdempotencyKey(request) ? failure.getRetryAfter() : null;
		}
		return (isSafeToRepeat(request) && isPassing(failure)) ? longer(backoff(repeats), failure.getRetryAfter())
				: null;
	}

	/**
	 * How long a refused call, and every other of its class, waits: as long as Contio
	 * says, or if it does not say, as long as for any failure.
	 */
	Duration closingTime(ContioApiException failure, long repeats) {
		Duration stated = failure.getRetryAfter();
		return (stated != null) ? stated : backoff(repeats);
	}

	private Duration backoff(long repeats) {
		Duration base = this.settings.initialBackoff().multipliedBy(1L << Math.min(repeats, 30));
		Duration capped = (base.compareTo(this.settings.maxBackoff()) < 0) ? base : this.settings.maxBackoff();
		Duration half = capped.dividedBy(2);
		return half.plus(this.jitter.apply(half));
	}

	private static boolean isPassing(ContioApiException failure) {
		HttpStatusCode status = failure.getStatusCode();
		return (failure instanceof ContioTransportException transport) ? transport.isTransient()
				: (status != null && PASSING.contains(status.value()));
	}

	static boolean isSafeToRepeat(ClientRequest request) {
		Operation operation = ContioCall.operation(request);
		return request.method() == HttpMethod.GET || hasIdempotencyKey(request)
				|| (operation != null && operation.repeatable());
	}

	/**
	 * An operation that Contio takes no key for is a step of a sign-in, say, where a
	 * person decides whether to try again.
	 */
	private static boolean isForOnce(ClientRequest request) {
		return ContioCall.operation(request) != null && !isSafeToRepeat(request);
	}

	private static boolean hasIdempotencyKey(ClientRequest request) {
		return request.headers().containsHeader(RequestOptions.IDEMPOTENCY_KEY_HEADER);
	}

	private static Duration longer(Duration one, @Nullable Duration other) {
		return (other != null && other.compareTo(one) > 0) ? other : one;
	}

}
