package ai.contio.spring.sandbox.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.fault.Faults;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.state.SandboxClock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it that events are delivered, or held back, or given up. Every change of state
 * happens under its lock; requests are made outside of it.
 * <p>
 * It is reset before the app and the faults, so that no attempt under way can change
 * those after their own reset.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class WebhookDispatcher implements Resettable {

	private static final Log logger = LogFactory.getLog(WebhookDispatcher.class);

	/* How long an event that is to be overtaken waits for another one */
	private static final Duration MAX_HOLD = Duration.ofSeconds(5);

	private final Set<UUID> inFlight = new HashSet<>();

	private final Map<UUID, AttemptFaults> faultsOfNextAttempt = new HashMap<>();

	private final Reordering reordering = new Reordering();

	private final SwitchOffRules rules = new SwitchOffRules();

	private final PartnerApp app;

	private final Deliveries deliveries;

	private final DeliveryAttempts attempts;

	private final Faults faults;

	private final WebhookSchedule schedule;

	private final SandboxClock clock;

	private boolean deadlineWatched;

	WebhookDispatcher(PartnerApp app, Deliveries deliveries, DeliveryAttempts attempts, Faults faults,
			WebhookSchedule schedule, SandboxClock clock) {
		this.app = app;
		this.deliveries = deliveries;
		this.attempts = attempts;
		this.faults = faults;
		this.schedule = schedule;
		this.clock = clock;
	}

	/**
	 * Deliver an event, now and again until it is accepted or given up.
	 * @param event the event
	 * @return its delivery, or empty if the app's filter leaves it out
	 */
	public synchronized Optional<Delivery> publish(WebhookEvent event) {
		if (!this.app.wants(event.type())) {
			return Optional.empty();
		}
		Delivery delivery = Delivery.of(event, this.clock.instant());
		this.deliveries.add(delivery);
		if (this.app.webhookEnabled()) {
			schedule(delivery.id(), delivery.createdAt());
		}
		return Optional.of(delivery);
	}

	/**
	 * Try a delivery again at once. One that was delivered, one that is being tried right
	 * now and one that is held back are left alone.
	 * @param id the id of the delivery
	 * @return whether it is tried
	 */
	public synchronized boolean retry(UUID id) {
		Delivery delivery = this.deliveries.find(id).orElse(null);
		if (delivery == null || delivery.status() == DeliveryStatus.DELIVERED || this.inFlight.contains(id)
				|| !this.app.webhookEnabled()) {
			return false;
		}
		tryNow(id);
		return true;
	}

	/**
	 * Let events go out, and deliver or abandon those that were held back. If they go out
	 * already, nothing changes.
	 * @param deliver whether to deliver them
	 */
	public synchronized void enable(boolean deliver) {
		if (this.app.webhookEnabled()) {
			return;
		}
		this.app.webhookEnabled(true);
		this.rules.beginAnew();
		List<Delivery> heldBack = new ArrayList<>(this.deliveries.find(this::isHeldBack));
		Collections.reverse(heldBack);
		heldBack.stream().map(Delivery::id).forEach(deliver ? this::tryNow : this::abandon);
	}

	private void abandon(UUID id) {
		this.faultsOfNextAttempt.remove(id);
		this.deliveries.update(id, Delivery::abandoned);
	}

	private boolean isHeldBack(Delivery delivery) {
		return delivery.status() == DeliveryStatus.PENDING && !this.inFlight.contains(delivery.id());
	}

	/**
	 * Hold events back from now on, and those that wait for another attempt, too.
	 */
	public synchronized void disable() {
		this.app.webhookEnabled(false);
		this.reordering.letGo();
		this.deliveries.find(Delivery::isWaiting)
			.forEach((delivery) -> this.deliveries.update(delivery.id(), Delivery::heldBack));
	}

	/* An attempt under way is cut off, and finds its delivery gone and changes nothing */
	@Override
	public synchronized void reset() {
		this.schedule.clear();
		this.deliveries.reset();
		this.inFlight.clear();
		this.faultsOfNextAttempt.clear();
		this.reordering.reset();
		this.rules.beginAnew();
		this.deadlineWatched = false;
	}

	private void tryNow(UUID id) {
		Instant now = this.clock.instant();
		this.deliveries.update(id, (delivery) -> delivery.due(now));
		schedule(id, now);
	}

	private void putOff(UUID id, Duration delay) {
		Instant due = this.clock.instant().plus(delay);
		this.deliveries.update(id, (delivery) -> delivery.putOff(due));
		schedule(id, due);
	}

	private void schedule(UUID id, Instant due) {
		this.schedule.at(due, () -> run(id, due));
	}

	private void run(UUID id, Instant due) {
		Attempt attempt = claim(id, due);
		if (attempt == null) {
			return;
		}
		Delivery settled = null;
		try {
			settled = this.attempts.attempt(attempt.delivery(), attempt.faults());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			release(id, settled);
		}
	}

	/* What is due by now, unless a fault puts it off */
	private synchronized @Nullable Attempt claim(UUID id, Instant due) {
		Delivery delivery = this.deliveries.find(id).orElse(null);
		if (delivery == null) {
			this.faultsOfNextAttempt.remove(id);
			return null;
		}
		if (!isDue(delivery, due)) {
			return null;
		}
		AttemptFaults hits = this.faultsOfNextAttempt.remove(id);
		if (hits == null) {
			hits = AttemptFaults.of(this.faults.ofWebhook(delivery.event().type()));
			if (isPutOff(delivery, hits)) {
				this.faultsOfNextAttempt.put(id, hits);
				return null;
			}
		}
		this.reordering.began(id);
		this.inFlight.add(id);
		return new Attempt(delivery, hits);
	}

	/* One that was put off since, or tried before its time, is due later or not at all */
	private boolean isDue(Delivery delivery, Instant due) {
		boolean overtaken = delivery.nextRetryAt() != null && delivery.nextRetryAt().isAfter(due);
		return delivery.isWaiting() && !overtaken && this.app.webhookEnabled()
				&& !this.inFlight.contains(delivery.id());
	}

	private boolean isPutOff(Delivery delivery, AttemptFaults hits) {
		Duration delay = hits.delay();
		if (delay != null) {
			putOff(delivery.id(), delay);
			return true;
		}
		if (hits.has(FaultEffect.REORDER) && this.reordering.hold(delivery)) {
			putOff(delivery.id(), MAX_HOLD);
			return true;
		}
		return false;
	}

	private synchronized void release(UUID id, @Nullable Delivery settled) {
		if (!this.inFlight.remove(id) || settled == null) {
			return;
		}
		count(settled);
		// Last, since who waits for the outcome looks at all the rest then
		Delivery outcome = (settled.isWaiting() && !this.app.webhookEnabled()) ? settled.heldBack() : settled;
		this.deliveries.update(id, (current) -> outcome);
		if (outcome.nextRetryAt() != null) {
			schedule(id, outcome.nextRetryAt());
		}
		UUID overtaken = this.reordering.tried(outcome);
		if (overtaken != null) {
			putOff(overtaken, Duration.ZERO);
		}
	}

	private void count(Delivery settled) {
		if (settled.status() == DeliveryStatus.DELIVERED) {
			this.rules.beginAnew();
			return;
		}
		this.rules.failed(this.clock.instant());
		if (settled.status() == DeliveryStatus.ABANDONED) {
			this.rules.abandoned(settled.id());
		}
		checkRules();
	}

	private void checkRules() {
		String reason = this.rules.reason(this.clock.instant());
		if (reason != null && this.app.webhookEnabled()) {
			logger.info(("Webhooks are switched off: %s. Contio sends an e-mail now. Events wait until "
					+ "PUT /v1/partner/admin/webhook-status switches them on again.")
				.formatted(reason));
			disable();
		}
		watchDeadline();
	}

	private void watchDeadline() {
		Instant deadline = this.rules.deadline();
		if (deadline != null && this.app.webhookEnabled() && !this.deadlineWatched) {
			this.deadlineWatched = true;
			this.schedule.at(deadline, this::deadlineReached);
		}
	}

	/* That of a failure long ago, perhaps: then the one of now is watched */
	private synchronized void deadlineReached() {
		this.deadlineWatched = false;
		checkRules();
	}

	private record Attempt(Delivery delivery, AttemptFaults faults) {
	}

}
