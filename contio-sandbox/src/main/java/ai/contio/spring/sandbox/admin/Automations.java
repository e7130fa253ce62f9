package ai.contio.spring.sandbox.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The automations of the partner app, oldest first.
 */
@Component
final class Automations implements Resettable {

	private final Map<UUID, Automation> automations = new LinkedHashMap<>();

	private final Clock clock;

	Automations(Clock clock) {
		this.clock = clock;
	}

	synchronized List<Automation> all() {
		return List.copyOf(this.automations.values());
	}

	synchronized Optional<Automation> find(UUID id) {
		return Optional.ofNullable(this.automations.get(id));
	}

	synchronized Automation create(AutomationRequest request) {
		Automation automation = request.create(now());
		this.automations.put(automation.id(), automation);
		return automation;
	}

	synchronized Optional<Automation> update(UUID id, AutomationRequest request) {
		return Optional
			.ofNullable(this.automations.computeIfPresent(id, (key, automation) -> request.applyTo(automation, now())));
	}

	synchronized boolean delete(UUID id) {
		return this.automations.remove(id) != null;
	}

	@Override
	public synchronized void reset() {
		this.automations.clear();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
