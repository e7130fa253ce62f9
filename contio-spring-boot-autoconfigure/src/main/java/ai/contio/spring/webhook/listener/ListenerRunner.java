package ai.contio.spring.webhook.listener;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

import ai.contio.spring.observation.ContioListenerContext;
import ai.contio.spring.observation.ContioWebhookObservations;
import ai.contio.spring.observation.RepeatedProblem;
import ai.contio.spring.webhook.EventEnvelope;
import ai.contio.spring.webhook.PermanentWebhookException;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.inbox.Failure;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import io.micrometer.observation.Observation;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Runs one listener's part in an event and tells the inbox what came of it.
 */
public final class ListenerRunner {

	private static final Log logger = LogFactory.getLog(ListenerRunner.class);

	private final Executor executor;

	private final WebhookInbox inbox;

	private final int maxAttempts;

	private final Duration lease;

	private final ContioWebhookObservations observations;

	private final ListenerCall call;

	private final Map<String, RepeatedProblem> problems = new ConcurrentHashMap<>();

	/**
	 * A runner.
	 * @param executor what listeners are called on
	 * @param inbox what remembers their work
	 * @param maxAttempts how often a listener may fail at one event
	 * @param lease how long a listener may take; after that its part counts as failed,
	 * whatever the listener still does
	 * @param observations what makes the observation of each call
	 */
	public ListenerRunner(Executor executor, WebhookInbox inbox, int maxAttempts, Duration lease,
			ContioWebhookObservations observations) {
		this(executor, inbox, maxAttempts, lease, observations,
				(listener, event, delivery, held) -> listener.call(event, delivery));
	}

	/**
	 * A runner with a way of its own to call listeners.
	 * @param executor what listeners are called on, and an inbox that blocks is told on
	 * @param inbox what remembers their work
	 * @param maxAttempts how often a listener may fail at one event
	 * @param lease how long a listener may take
	 * @param observations what makes the observation of each call
	 * @param call how listeners are called
	 */
	public ListenerRunner(Executor executor, WebhookInbox inbox, int maxAttempts, Duration lease,
			ContioWebhookObservations observations, ListenerCall call) {
		this.call = call;
		this.executor = executor;
		this.inbox = inbox;
		this.maxAttempts = maxAttempts;
		this.lease = lease;
		this.observations = observations;
	}

	/**
	 * Run a listener under a lease.
	 * @param listener the listener
	 * @param event the event
	 * @param lease the lease
	 * @return the state in which its part is left, {@code RUNNING} if it could not be
	 * started or is no longer this run's to finish; fails only if the inbox does
	 */
	public CompletableFuture<ListenerState> run(WebhookListener listener, ReceivedEvent event, Lease lease) {
		return run(listener, event, lease, new AtomicBoolean());
	}

	/**
	 * Run a listener under a lease, unless somebody else decides otherwise while no
	 * thread is free for it.
	 * @param listener the listener
	 * @param event the event
	 * @param lease the lease
	 * @param begun whoever sets it decides: this runner, to call the listener, or its
	 * caller, to have nothing called any more
	 * @return the state in which its part is left, as above
	 */
	public CompletableFuture<ListenerState> run(WebhookListener listener, ReceivedEvent event, Lease lease,
			AtomicBoolean begun) {
		long start = System.nanoTime();
		ContioListenerContext context = new ContioListenerContext(listener.id(), event.envelope().knownType(),
				lease.attempt());
		Supplier<Observation> observed = this.observations.listener(context);
		WebhookDelivery delivery = new WebhookDelivery(event, lease.attempt());
		CompletableFuture<Boolean> turn = new CompletableFuture<>();
		CompletableFuture<ListenerState> run = turn.thenCompose((inTime) -> {
			if (!inTime) {
				this.inbox.release(lease);
				return CompletableFuture.completedFuture(ListenerState.RUNNING);
			}
			Observation observation = observed.get();
			return noted(call(listener, event, delivery, lease, observation),
					(failure) -> finish(lease, delivery, unwrap(failure), context, observation));
		});
		try {
			// Not thenComposeAsync, which takes a refusal for a failure of the listener
			this.executor.execute(() -> {
				// After the lease somebody else may be at it
				boolean late = System.nanoTime() - start >= this.lease.toNanos();
				turn.complete(begun.compareAndSet(false, true) && !late);
			});
			return run;
		}
		catch (RejectedExecutionException ex) {
			logger.debug("No thread for listener " + listener.id() + "; it is called later", ex);
			this.inbox.release(lease);
			return CompletableFuture.completedFuture(ListenerState.RUNNING);
		}
	}

	/**
	 * Let an attempt be observed that no call of the listener came of, or none that came
	 * to an end.
	 * @param lease the lease of the attempt
	 * @param failure what stood in the way
	 */
	public void observeFailure(Lease lease, Exception failure) {
		ContioListenerContext context = new ContioListenerContext(lease.listenerId(),
				EventEnvelope.knownType(lease.key().eventType()), lease.attempt());
		context
			.setOutcome(outcome((lease.attempt() >= this.maxAttempts) ? ListenerState.DEAD : ListenerState.RECEIVED));
		this.observations.listener(context).get().error(failure).stop();
	}

	/*
	 * A listener may be done on a thread that must not wait for a database, such as one
	 * that reads from the network
	 */
	private CompletableFuture<ListenerState> noted(CompletableFuture<Void> called,
			Function<@Nullable Throwable, ListenerState> finish) {
		return (called.isDone() || !this.inbox.isBlocking()) ? called.handle((done, failure) -> finish.apply(failure))
				: called.handleAsync((done, failure) -> finish.apply(failure), this.executor);
	}

	private CompletableFuture<Void> call(WebhookListener listener, ReceivedEvent event, WebhookDelivery delivery,
			Lease lease, Observation observation) {
		return observation.scoped(() -> this.call.call(listener, event, delivery, lease))
			.toCompletableFuture()
			.thenAccept((done) -> {
			})
			// One that never ends would take up room for ever
			.orTimeout(this.lease.toMillis(), TimeUnit.MILLISECONDS);
	}

	private ListenerState finish(Lease lease, WebhookDelivery delivery, @Nullable Throwable failure,
			ContioListenerContext context, Observation observation) {
		boolean dead = failure instanceof PermanentWebhookException || lease.attempt() >= this.maxAttempts;
		ListenerState failed = dead ? ListenerState.DEAD : ListenerState.RECEIVED;
		ListenerState state = (failure == null) ? ListenerState.DONE : failed;
		try {
			boolean held = (failure == null) ? this.inbox.done(lease)
					: this.inbox.failed(lease, dead, Failure.of(failure));
			if (failure != null) {
				observation.error(failure);
				log(lease, delivery, state, failure);
			}
			return held ? state : ListenerState.RUNNING;
		}
		finally {
			context.setOutcome(outcome(state));
			observation.stop();
		}
	}

	private void log(Lease lease, WebhookDelivery delivery, ListenerState state, Throwable failure) {
		String what = "Listener %s failed at %s of %d".formatted(lease.listenerId(), delivery, this.maxAttempts);
		if (state == ListenerState.DEAD) {
			logger.error(what + "; its part in the event is given up", failure);
		}
		else {
			this.problems.computeIfAbsent(lease.listenerId(), (id) -> new RepeatedProblem(logger, Clock.systemUTC()))
				.warn(what + "; it will be called again", failure);
		}
	}

	private static String outcome(ListenerState state) {
		return switch (state) {
			case DONE -> "done";
			case DEAD -> "dead";
			default -> "failed";
		};
	}

	private static @Nullable Throwable unwrap(@Nullable Throwable failure) {
		return (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause() : failure;
	}

}
