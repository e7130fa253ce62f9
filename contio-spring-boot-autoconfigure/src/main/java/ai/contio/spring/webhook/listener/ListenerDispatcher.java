package ai.contio.spring.webhook.listener;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

import ai.contio.spring.client.Deadlines;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDispatcher;
import ai.contio.spring.webhook.WebhookOutcome;
import ai.contio.spring.webhook.inbox.Claim;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.Receipt;
import ai.contio.spring.webhook.inbox.WebhookInbox;

/**
 * Runs listeners before the webhook is answered. Work that outlasts the budget goes on,
 * and the answer says that Contio should ask again later.
 */
public final class ListenerDispatcher implements WebhookDispatcher {

	private final ListenerRegistry registry;

	private final WebhookInbox inbox;

	private final ListenerRunner runner;

	private final Executor receiving;

	private final Semaphore room;

	private final Deadlines budget;

	/**
	 * A dispatcher.
	 * @param registry the listeners
	 * @param inbox what remembers their work
	 * @param runner what runs them
	 * @param receiving what an inbox that blocks is asked on, since a webhook may arrive
	 * on a thread that must not wait
	 * @param maxInFlight the most events in hand at a time
	 * @param budget how long an answer waits for them
	 */
	public ListenerDispatcher(ListenerRegistry registry, WebhookInbox inbox, ListenerRunner runner, Executor receiving,
			int maxInFlight, Duration budget) {
		this.registry = registry;
		this.inbox = inbox;
		this.runner = runner;
		this.receiving = inbox.isBlocking() ? receiving : Runnable::run;
		this.room = new Semaphore(maxInFlight);
		this.budget = new Deadlines(budget);
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
			.thenComposeAsync((received) -> handOut(received, listeners), this.receiving)
			// Before the answer: whoever has it must find the room free
			.whenComplete((outcome, failure) -> this.room.release());
		return work.isDone() ? work : this.budget.limit(work, WebhookOutcome.IN_PROGRESS);
	}

	private CompletableFuture<WebhookOutcome> handOut(ReceivedEvent event, List<WebhookListener> listeners) {
		Receipt receipt = this.inbox.receive(event.toInboxEvent(),
				listeners.stream().map(WebhookListener::id).toList());
		ReceivedEvent first = event.withBody(receipt.body());
		List<CompletableFuture<ListenerState>> runs = new ArrayList<>();
		boolean runningElsewhere = false;
		for (int i = 0; i < listeners.size(); i++) {
			Claim claim = receipt.claims().get(i);
			Lease lease = claim.lease();
			if (lease != null) {
				runs.add(this.runner.run(listeners.get(i), first, lease));
			}
			runningElsewhere |= lease == null && claim.state() == ListenerState.RUNNING;
		}
		WebhookOutcome finished = runs.isEmpty() ? WebhookOutcome.DUPLICATE : WebhookOutcome.ACCEPTED;
		WebhookOutcome otherwise = runningElsewhere ? WebhookOutcome.IN_PROGRESS : finished;
		return CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new))
			.thenApply((done) -> outcome(runs.stream().map(CompletableFuture::join).toList(), otherwise));
	}

	private static WebhookOutcome outcome(List<ListenerState> states, WebhookOutcome otherwise) {
		if (states.contains(ListenerState.RECEIVED)) {
			return WebhookOutcome.LISTENER_FAILED;
		}
		if (states.contains(ListenerState.RUNNING) || otherwise == WebhookOutcome.IN_PROGRESS) {
			return WebhookOutcome.IN_PROGRESS;
		}
		return states.contains(ListenerState.DEAD) ? WebhookOutcome.GIVEN_UP : otherwise;
	}

}
