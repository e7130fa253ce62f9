package ai.contio.spring.sandbox.webhook;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.fault.FaultEffect;
import org.jspecify.annotations.Nullable;

/**
 * What is to go wrong with one attempt: any of the effects, each of them once, as the
 * oldest rule says.
 *
 * @param rules the rules that hit the attempt, by their effects
 */
record AttemptFaults(Map<FaultEffect, Fault> rules) {

	private static final Duration DEFAULT_AGE = Duration.ofMinutes(10);

	static AttemptFaults of(List<Fault> faults) {
		Map<FaultEffect, Fault> rules = new EnumMap<>(FaultEffect.class);
		faults.forEach((fault) -> rules.putIfAbsent(fault.effect(), fault));
		return new AttemptFaults(Collections.unmodifiableMap(rules));
	}

	boolean has(FaultEffect effect) {
		return this.rules.containsKey(effect);
	}

	Set<FaultEffect> effects() {
		return this.rules.keySet();
	}

	/**
	 * How much later it is sent.
	 * @return the delay, or {@code null} if it is not delayed
	 */
	@Nullable Duration delay() {
		Fault delayed = this.rules.get(FaultEffect.DELAY);
		return (delayed != null) ? delayed.delay() : null;
	}

	/**
	 * How old it pretends to be.
	 * @return the age, zero unless it is to be stale
	 */
	Duration age() {
		Fault stale = this.rules.get(FaultEffect.STALE);
		return (stale != null) ? Objects.requireNonNullElse(stale.delay(), DEFAULT_AGE) : Duration.ZERO;
	}

}
