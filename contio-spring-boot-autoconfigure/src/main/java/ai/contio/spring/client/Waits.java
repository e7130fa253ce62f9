package ai.contio.spring.client;

import java.time.Duration;
import java.util.function.Supplier;

import ai.contio.spring.observation.ContioClientObservationDocumentation;
import ai.contio.spring.observation.ContioClientObservationDocumentation.WaitKeys;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.ContextView;

/**
 * The waits of calls before an attempt, observed so that a slow call can be told from one
 * that Contio held back.
 */
final class Waits {

	/** The answer to this very call was that there are too many. */
	static final String RATE_LIMIT = "rate-limit";

	/** Another call was answered that there are too many, and this one is held back. */
	static final String PAUSED = "paused";

	/** The attempt before has failed. */
	static final String BACKOFF = "backoff";

	private final ContioClientType type;

	private final Supplier<Scheduler> scheduler;

	private final ObservationRegistry registry;

	Waits(ContioClientType type, Supplier<Scheduler> scheduler, ObservationRegistry registry) {
		this.type = type;
		this.scheduler = scheduler;
		this.registry = registry;
	}

	/**
	 * Wait.
	 * @param reason why
	 * @param wait how long
	 * @return completes with a value after that time
	 */
	Mono<Long> of(String reason, Duration wait) {
		Mono<Long> delay = Mono.delay(wait, this.scheduler.get());
		if (this.registry.isNoop()) {
			return delay;
		}
		return Mono
			.deferContextual((view) -> Mono.using(() -> observe(reason, view), (observed) -> delay, Observation::stop));
	}

	private Observation observe(String reason, ContextView view) {
		Observation observation = ContioClientObservationDocumentation.WAIT
			.observation(this.registry, Observation.Context::new)
			.lowCardinalityKeyValue(WaitKeys.CLIENT.withValue(this.type.getLabel()))
			.lowCardinalityKeyValue(WaitKeys.REASON.withValue(reason));
		if (view.hasKey(ObservationThreadLocalAccessor.KEY)) {
			observation.parentObservation(view.get(ObservationThreadLocalAccessor.KEY));
		}
		return observation.start();
	}

}
