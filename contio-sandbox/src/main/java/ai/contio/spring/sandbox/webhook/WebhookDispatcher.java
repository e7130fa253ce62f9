package ai.contio.spring.sandbox.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Sees to it that events are delivered, or held back, or given up. Every change of state
 * happens under its lock; requests are made outside of it.
 */
@Component
public final class WebhookDispatcher implements Resettable {

	/* Published: so many abandoned deliveries switch webhooks off */
	private static final int MAX_ABANDONED = 50;

	private final Set<UUID> inFlight = new HashSet<>();

	private final PartnerApp app;

	private final Deliveries deliveries;

	private final DeliveryAttempts attempts;

	private final TaskScheduler scheduler;

	private final Clock clock;

	private int abandoned;

	WebhookDispatcher(PartnerApp app, Deliveries deliveries, DeliveryAttempts attempts, TaskScheduler webhookScheduler,
			Clock clock) {
		this.app = app;
		this.deliveries = deliveries;
		this.attempts = attempts;
		this.scheduler = webhookScheduler;
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
			schedule(delivery, Duration.ZERO);
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
		Delivery due = delivery.due(this.clock.instant());
		this.deliveries.update(id, (current) -> due);
		schedule(due, Duration.ZERO);
		return true;
	}

	/**
	 * Let events go out, and deliver or abandon those that were held back.
	 * @param deliver whether to deliver them
	 */
	public synchronized void enable(boolean deliver) {
		this.app.webhookEnabled(true);
		this.abandoned = 0;
		for (Delivery delivery : this.deliveries.find((any) -> any.status() == DeliveryStatus.PENDING)) {
			if (deliver) {
				schedule(delivery, Duration.ZERO);
			}
			else {
				this.deliveries.update(delivery.id(), Delivery::abandoned);
			}
		}
	}

	/**
	 * Hold events back from now on, and those that wait for another attempt, too.
	 */
	public synchronized void disable() {
		this.app.webhookEnabled(false);
		for (Delivery delivery : this.deliveries.find((any) -> any.status() == DeliveryStatus.FAILED)) {
			this.deliveries.update(delivery.id(), Delivery::heldBack);
		}
	}

	/* An attempt under way finds its delivery gone and changes nothing */
	@Override
	public synchronized void reset() {
		this.deliveries.reset();
		this.inFlight.clear();
		this.abandoned = 0;
	}

	private void schedule(Delivery delivery, Duration delay) {
		UUID id = delivery.id();
		int expectedAttempts = delivery.attempts().size();
		this.scheduler.schedule(() -> run(id, expectedAttempts), Instant.now().plus(delay));
	}

	private void run(UUID id, int expectedAttempts) {
		Delivery delivery = claim(id, expectedAttempts);
		if (delivery == null) {
			return;
		}
		Delivery settled = null;
		try {
			settled = this.attempts.attempt(delivery);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			release(id, settled);
		}
	}

	/* An attempt that was overtaken by another one finds another number of attempts */
	private synchronized @Nullable Delivery claim(UUID id, int expectedAttempts) {
		Delivery delivery = this.deliveries.find(id).orElse(null);
		boolean due = delivery != null && this.app.webhookEnabled() && delivery.attempts().size() == expectedAttempts
				&& (delivery.status() == DeliveryStatus.PENDING || delivery.status() == DeliveryStatus.FAILED);
		return (due && this.inFlight.add(id)) ? delivery : null;
	}

	private synchronized void release(UUID id, @Nullable Delivery settled) {
		this.inFlight.remove(id);
		if (settled == null || this.deliveries.find(id).isEmpty()) {
			return;
		}
		this.deliveries.update(id, (current) -> settled);
		switch (settled.status()) {
			case DELIVERED -> this.abandoned = 0;
			case ABANDONED -> countAbandoned();
			case FAILED -> scheduleRetry(settled);
			default -> throw new IllegalStateException("An attempt left its delivery " + settled.status());
		}
	}

	private void countAbandoned() {
		this.abandoned++;
		if (this.abandoned >= MAX_ABANDONED && this.app.webhookEnabled()) {
			disable();
		}
	}

	private void scheduleRetry(Delivery failed) {
		if (!this.app.webhookEnabled()) {
			this.deliveries.update(failed.id(), Delivery::heldBack);
		}
		else if (failed.nextRetryAt() != null) {
			schedule(failed, Duration.between(this.clock.instant(), failed.nextRetryAt()));
		}
	}

}
