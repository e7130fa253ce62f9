package ai.contio.spring.webhook.durable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

import ai.contio.spring.client.Deadlines;
import ai.contio.spring.observation.ContioInboxObservations;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDispatcher;
import ai.contio.spring.webhook.WebhookOutcome;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.inbox.jdbc.NewPart;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.listener.WebhookListener;

/**
 * Stores an event with a task for each of its listeners, in one transaction, and says
 * that it is accepted when that is committed.
 */
public final class DurableDispatcher implements WebhookDispatcher {

	private final ListenerRegistry registry;

	private final JdbcInbox inbox;

	private final PartScheduler scheduler;

	private final Executor receiving;

	private final Semaphore room;

	private final Deadlines budget;

	private final ContioInboxObservations observations;

	/**
	 * A dispatcher.
	 * @param registry the listeners
	 * @param inbox where events are stored
	 * @param scheduler what runs the tasks
	 * @param receiving what writes to the database
	 * @param maxInFlight the most events that are being stored at a time
	 * @param budget how long an answer waits for the database
	 * @param observations what observes that an event is stored
	 */
	public DurableDispatcher(ListenerRegistry registry, JdbcInbox inbox, PartScheduler scheduler, Executor receiving,
			int maxInFlight, Duration budget, ContioInboxObservations observations) {
		this.registry = registry;
		this.inbox = inbox;
		this.scheduler = scheduler;
		this.receiving = receiving;
		this.room = new Semaphore(maxInFlight);
		this.budget = new Deadlines(budget);
		this.observations = observations;
	}

	@Override
	public String mode() {
		return "durable";
	}

	@Override
	public CompletionStage<WebhookOutcome> dispatch(ReceivedEvent event) {
		List<WebhookListener> listeners = this.registry.listenersFor(event.envelope().eventType());
		if (listeners.isEmpty()) {
			return CompletableFuture.completedStage(WebhookOutcome.NO_LISTENER);
		}
		if (!this.room.tryAcquire()) {
			return CompletableFuture.completedStage(WebhookOutcome.BUSY);
		}
		CompletableFuture<WebhookOutcome> work = CompletableFuture.completedFuture(event)
			.thenApplyAsync((received) -> store(received, listeners), this.receiving)
			.whenComplete((outcome, failure) -> this.room.release());
		return this.budget.limit(work, WebhookOutcome.INBOX_UNAVAILABLE);
	}

	private WebhookOutcome store(ReceivedEvent event, List<WebhookListener> listeners) {
		List<NewPart> parts = listeners.stream()
			.map((listener) -> new NewPart(listener.id(), SerialKeys.of(listener.serialBy(), event)))
			.toList();
		boolean added = this.observations.store(event.envelope().knownType(),
				(trace) -> this.inbox.store(event.toInboxEvent().withTrace(trace), parts, this.scheduler));
		if (!added) {
			return WebhookOutcome.DUPLICATE;
		}
		// Only now can others see what is due
		this.scheduler.wake();
		return WebhookOutcome.ACCEPTED;
	}

}
