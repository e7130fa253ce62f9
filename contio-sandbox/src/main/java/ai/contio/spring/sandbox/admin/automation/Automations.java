package ai.contio.spring.sandbox.admin.automation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The automations of the partner app, oldest first.
 */
@Component
public final class Automations implements Resettable {

	private final Records<Automation> automations = new Records<>(Automation::id);

	private final Clock clock;

	Automations(Clock clock) {
		this.clock = clock;
	}

	/**
	 * All of them.
	 * @return the automations, the oldest first
	 */
	public List<Automation> all() {
		return this.automations.all();
	}

	Optional<Automation> find(UUID id) {
		return this.automations.find(id);
	}

	Automation create(AutomationRequest request) {
		return this.automations.add(request.create(now()));
	}

	Optional<Automation> update(UUID id, AutomationRequest request) {
		return this.automations.update(id, (automation) -> request.applyTo(automation, now()))
			.map(Records.Change::after);
	}

	boolean delete(UUID id) {
		return this.automations.remove(id).isPresent();
	}

	@Override
	public void reset() {
		this.automations.replaceAll(List.of());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
