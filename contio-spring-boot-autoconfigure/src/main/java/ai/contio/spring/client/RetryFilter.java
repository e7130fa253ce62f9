package ai.contio.spring.client;

import java.time.Duration;

import ai.contio.spring.observation.ContioClientObservationContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

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

	private final Deadlines deadlines;

	RetryFilter(ContioRetrySettings settings, CallTiming timing, RateLimitGate gate, Waits waits, ContioErrors errors) {
		this.settings = settings;
		this.timing = timing;
		this.gate = gate;
		this.waits = waits;
		this.policy = new RetryPolicy(settings, timing.jitter());
		this.errors = errors;
		this.deadlines = new Deadlines(settings.maxElapsed());
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((context) -> {
			CallBudget budget = new CallBudget(this.timing.clock(), this.settings.maxElapsed());
			Mono<ClientResponse> answer = attempt(request, next, budget, context, 0);
			// An upload takes as long as it takes; it is bounded by the connection being
			// idle
			return Multipart.isMultipart(request) ? answer
					: this.deadlines.limit(answer, () -> this.errors.outOfTime(request));
		});
	}

	private Mono<ClientResponse> attempt(ClientRequest request, ExchangeFunction next, CallBudget budget,
			ContextView context, int repeats) {
		return this.gate.pass(budget, () -> next.exchange(request), (until) -> this.errors.paused(request, until))
			.onErrorResume((failure) -> {
				Duration wait = waitAfter(request, failure, repeats);
				if (wait == null || !budget.allows(wait)) {
					return Mono.error(failure);
				}
				count(context, repeats + 1);
				return this.waits
					.of((failure instanceof ContioRateLimitedException) ? Waits.RATE_LIMIT : Waits.BACKOFF, wait)
					.then(Mono.defer(() -> attempt(request, next, budget, context, repeats + 1)));
			});
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

	private static void count(ContextView context, int repeats) {
		ContioClientObservationContext observed = context.getOrDefault(ContioClientObservationContext.class, null);
		if (observed != null) {
			observed.setRetries(repeats);
		}
	}

}
