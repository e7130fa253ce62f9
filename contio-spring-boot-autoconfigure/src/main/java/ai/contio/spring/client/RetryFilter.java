package ai.contio.spring.client;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import ai.contio.spring.observation.ContioClientObservationContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

/**
 * Makes the attempts of a call, within the time that the call has.
 */
final class RetryFilter implements ExchangeFilterFunction {

	private final ContioRetrySettings settings;

	private final CallTiming timing;

	private final RateLimitGate gate;

	private final Waits waits;

	private final RetryPolicy policy;

	private final ContioErrors errors;

	RetryFilter(ContioRetrySettings settings, CallTiming timing, RateLimitGate gate, Waits waits, ContioErrors errors) {
		this.settings = settings;
		this.timing = timing;
		this.gate = gate;
		this.waits = waits;
		this.policy = new RetryPolicy(settings, timing.jitter());
		this.errors = errors;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((context) -> {
			CallBudget budget = new CallBudget(this.timing.clock(), this.settings.maxElapsed());
			return Mono
				.defer(() -> this.gate.pass(budget, () -> attempt(request, next, budget),
						(until) -> this.errors.paused(request, until)))
				.retryWhen(
						Retry.from((signals) -> signals.concatMap((signal) -> decide(request, signal, budget, context)
							.doOnNext((ready) -> count(context, signal)))));
		});
	}

	private Mono<ClientResponse> attempt(ClientRequest request, ExchangeFunction next, CallBudget budget) {
		Mono<ClientResponse> answer = next.exchange(request);
		// An upload takes as long as it takes; it is bounded by the connection being idle
		return Multipart.isMultipart(request) ? answer : answer.timeout(atLeastNothing(budget.left()))
			.onErrorMap(TimeoutException.class, (ex) -> this.errors.outOfTime(request, ex));
	}

	private Mono<Long> decide(ClientRequest request, Retry.RetrySignal signal, CallBudget budget, ContextView context) {
		Throwable failure = signal.failure();
		Duration wait = waitAfter(request, failure, signal.totalRetries());
		if (wait == null || !budget.allows(wait)) {
			return Mono.error(failure);
		}
		return this.waits.of((failure instanceof ContioRateLimitedException) ? Waits.RATE_LIMIT : Waits.BACKOFF, wait)
			.contextWrite(context);
	}

	private @Nullable Duration waitAfter(ClientRequest request, Throwable failure, long repeats) {
		if (!(failure instanceof ContioApiException apiFailure)) {
			return null;
		}
		Duration wait = this.policy.waitAfter(request, apiFailure, repeats);
		// Without a status the gate itself refused, and is closed already
		if (failure instanceof ContioRateLimitedException && apiFailure.getStatusCode() != null) {
			this.gate.close((wait != null) ? wait : this.policy.closingTime(apiFailure, repeats));
		}
		return wait;
	}

	private static void count(ContextView context, Retry.RetrySignal signal) {
		ContioClientObservationContext observed = context.getOrDefault(ContioClientObservationContext.class, null);
		if (observed != null) {
			observed.setRetries((int) signal.totalRetries() + 1);
		}
	}

	private static Duration atLeastNothing(Duration duration) {
		return duration.isNegative() ? Duration.ZERO : duration;
	}

}
