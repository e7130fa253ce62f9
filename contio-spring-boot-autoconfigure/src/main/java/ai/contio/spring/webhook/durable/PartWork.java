package ai.contio.spring.webhook.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import ai.contio.spring.observation.ContioInboxObservations;
import ai.contio.spring.observation.RepeatedProblem;
import ai.contio.spring.seal.UnsealableException;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.inbox.Failure;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.jdbc.Handover;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.inbox.jdbc.PartKey;
import ai.contio.spring.webhook.listener.ListenerRegistry;
import ai.contio.spring.webhook.listener.ListenerRunner;
import ai.contio.spring.webhook.listener.WebhookListener;
import ai.contio.spring.webhook.signature.SignatureScheme;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Runs a listener's part in a stored event, and knows when to try again.
 */
public final class PartWork {

	private static final Log logger = LogFactory.getLog(PartWork.class);

	// Another node may have the listener, after an update of some of them
	private static final Duration WITHOUT_LISTENER = Duration.ofSeconds(30);

	private static final Duration STILL_WITHOUT_LISTENER = Duration.ofMinutes(5);

	private static final int BUSY_MILLIS = 1000;

	private final ListenerRegistry registry;

	private final JdbcInbox inbox;

	private final ListenerRunner runner;

	private final Settings settings;

	private final Clock clock;

	private final ContioInboxObservations observations;

	private final RepeatedProblem problem;

	/**
	 * Work on the parts of an inbox.
	 * @param registry the listeners
	 * @param inbox the inbox
	 * @param runner what runs listeners
	 * @param settings its limits
	 * @param clock the clock that tells when to try again
	 * @param observations what observes the work
	 */
	public PartWork(ListenerRegistry registry, JdbcInbox inbox, ListenerRunner runner, Settings settings, Clock clock,
			ContioInboxObservations observations) {
		this.registry = registry;
		this.inbox = inbox;
		this.runner = runner;
		this.settings = settings;
		this.clock = clock;
		this.observations = observations;
		this.problem = new RepeatedProblem(logger, clock);
	}

	/**
	 * Run a part, or see that there is nothing to run.
	 * @param part the part
	 * @param first whether its task has never been looked at
	 * @return what is to become of its task
	 */
	Next run(PartKey part, boolean first) {
		WebhookListener listener = this.registry.byId().get(part.listenerId());
		if (listener == null) {
			logger.debug("There is no listener '%s'; its part in an event is left for a node that has it"
				.formatted(part.listenerId()));
			Duration wait = first ? WITHOUT_LISTENER : STILL_WITHOUT_LISTENER;
			return this.inbox.isOpen(part) ? in(wait) : Next.DELETE;
		}
		Handover handover = this.inbox.begin(part, this.settings.maxAttempts());
		return switch (handover.kind()) {
			case RUN -> run(part, listener, handover);
			case BUSY -> in(Duration.ofMillis(BUSY_MILLIS + ThreadLocalRandom.current().nextInt(BUSY_MILLIS)));
			case OVER -> Next.DELETE;
			case EXHAUSTED -> {
				logger.error(
						"Listener %s has never come to an end with an event in %d attempts; its part in the event is given up"
							.formatted(part.listenerId(), this.settings.maxAttempts()));
				this.runner.observeFailure(handover.lease(),
						new IllegalStateException("The last attempt has not ended"));
				yield Next.NOTHING;
			}
		};
	}

	/**
	 * The part that waits for this one, if it is not to run at the same time.
	 */
	Optional<PartKey> successor(PartKey part) {
		WebhookListener listener = this.registry.byId().get(part.listenerId());
		return (listener != null && listener.serialBy() != SerialBy.NOTHING) ? this.inbox.successor(part)
				: Optional.empty();
	}

	private Next run(PartKey part, WebhookListener listener, Handover handover) {
		Lease lease = handover.lease();
		ReceivedEvent event;
		try {
			event = ReceivedEvent.stored(this.inbox.body(handover), scheme(handover.scheme()), handover.receivedAt());
		}
		catch (IllegalStateException | UnsealableException ex) {
			this.runner.observeFailure(lease, ex);
			return failed(lease, ex);
		}
		AtomicBoolean begun = new AtomicBoolean();
		CompletableFuture<ListenerState> run = this.observations.work(listener.id(), handover.trace(),
				() -> this.runner.run(listener, event, lease, begun));
		try {
			return next(lease, run.get(this.settings.lease().toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			if (begun.compareAndSet(false, true)) {
				logger.debug("No thread was free for listener " + listener.id() + " as long as its lease");
				this.inbox.release(lease);
				return next(lease, ListenerState.RUNNING);
			}
			return failed(lease, new TimeoutException("The listener took longer than contio.webhook.lease"));
		}
		catch (InterruptedException ex) {
			// The application ends: another node, or the next start, begins it anew
			this.inbox.release(lease);
			return Next.at(this.clock.instant());
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("What became of a listener's part could not be noted", ex.getCause());
		}
	}

	private Next failed(Lease lease, Exception failure) {
		boolean dead = lease.attempt() >= this.settings.maxAttempts();
		boolean held = this.inbox.failed(lease, dead, Failure.of(failure));
		String what = "Listener %s failed at attempt %d of %d".formatted(lease.listenerId(), lease.attempt(),
				this.settings.maxAttempts());
		if (dead) {
			logger.error(what + "; its part in the event is given up", failure);
		}
		else {
			this.problem.warn(what + "; it will be called again", failure);
		}
		return next(lease, held ? (dead ? ListenerState.DEAD : ListenerState.RECEIVED) : ListenerState.RUNNING);
	}

	private Next next(Lease lease, ListenerState state) {
		return switch (state) {
			case DONE, DEAD -> Next.NOTHING;
			case RECEIVED -> in(this.settings.backoff().after(lease.attempt()));
			// No thread was free, or it is no longer this run's to finish
			case RUNNING -> in(Duration.ofSeconds(1));
		};
	}

	private Next in(Duration wait) {
		return Next.at(this.clock.instant().plus(wait));
	}

	private static SignatureScheme scheme(String key) {
		return Arrays.stream(SignatureScheme.values())
			.filter((scheme) -> scheme.getKey().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The event was signed by a scheme that this version lacks"));
	}

	/**
	 * What is to become of the task of a part.
	 *
	 * @param again when it is to run again, {@code null} if never
	 * @param isThere whether it is there, and not deleted with the end of the part
	 */
	record Next(@Nullable Instant again, boolean isThere) {

		static final Next DELETE = new Next(null, true);

		static final Next NOTHING = new Next(null, false);

		static Next at(Instant time) {
			return new Next(time, true);
		}

	}

	/**
	 * The limits of the work.
	 *
	 * @param maxAttempts how often a part may be begun
	 * @param lease how long a listener may take
	 * @param backoff how long a part that failed waits
	 */
	public record Settings(int maxAttempts, Duration lease, Backoff backoff) {
	}

}
