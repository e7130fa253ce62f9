package ai.contio.spring.starter.load;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import ai.contio.spring.starter.load.Delivery.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Delivers events as Contio does: what is not answered with 200 comes again, to any node.
 * Notes which events were answered 200, and how often each answer came in which period.
 */
public final class Deliveries implements AutoCloseable {

	/* More than Contio may wait for while a database is silent, a hundred a second */
	private static final int MAX_IN_FLIGHT = 600;

	private final ExecutorService senders = Executors.newCachedThreadPool();

	private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor();

	private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

	private final Set<String> accepted = ConcurrentHashMap.newKeySet();

	private final List<String> ports = new CopyOnWriteArrayList<>();

	private final AtomicInteger inFlight = new AtomicInteger();

	private final AtomicInteger answered = new AtomicInteger();

	private final AnswerCounts counts = new AnswerCounts();

	private final Function<String, Delivery> events;

	private volatile boolean stopped;

	/**
	 * Deliveries that have yet to begin.
	 * @param events makes a delivery of the event of an id
	 */
	public Deliveries(Function<String, Delivery> events) {
		this.events = events;
	}

	/**
	 * Deliver to a node as well, until it refuses a connection.
	 * @param port its port
	 */
	public void deliverTo(String port) {
		this.ports.add(port);
	}

	/**
	 * Add events to be delivered.
	 * @param ids their ids
	 */
	public void add(List<String> ids) {
		this.waiting.addAll(ids);
	}

	/**
	 * Deliver what is to be delivered, as fast as so many connections allow.
	 * @param connections how many deliveries are under way at a time
	 */
	public void asFastAsPossible(int connections) {
		for (int i = 0; i < connections; i++) {
			this.ticks.execute(this::next);
		}
	}

	private void next() {
		String id = this.waiting.poll();
		if (id != null && !this.stopped) {
			deliver(id).whenCompleteAsync((done, failure) -> next(), this.ticks);
		}
	}

	/**
	 * Deliver so many events a second, whatever becomes of those before: those that wait,
	 * or else new ones.
	 * @param perSecond how many
	 * @param ids makes new events; {@code null} when there are no more
	 */
	public void paced(int perSecond, Supplier<@Nullable String> ids) {
		this.ticks.scheduleAtFixedRate(() -> {
			String again = this.waiting.poll();
			String id = (again != null) ? again : ids.get();
			if (id != null && this.inFlight.get() < MAX_IN_FLIGHT) {
				deliver(id);
			}
			else if (id != null) {
				this.waiting.add(id);
			}
		}, 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
	}

	private CompletableFuture<Void> deliver(String id) {
		this.inFlight.incrementAndGet();
		String port = this.ports.get(ThreadLocalRandom.current().nextInt(this.ports.size()));
		AnswerCounts.Sent sent = this.counts.sent();
		return CompletableFuture.runAsync(() -> take(id, send(id, port), sent), this.senders);
	}

	private @Nullable Answer send(String id, String port) {
		try {
			return this.events.apply(id).sendTo(port);
		}
		catch (ConnectException ex) {
			if (this.ports.size() > 1) {
				this.ports.remove(port);
			}
			return null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	private void take(String id, @Nullable Answer answer, AnswerCounts.Sent sent) {
		this.counts.answered(sent, answer);
		if (answer != null && answer.status() == 200) {
			this.accepted.add(id);
			this.answered.incrementAndGet();
		}
		else {
			this.waiting.add(id);
		}
		this.inFlight.decrementAndGet();
	}

	/**
	 * Whether everything is answered with 200 that was to be delivered.
	 * @return whether nothing is under way or waits
	 */
	public boolean areDone() {
		// Where they are taken from those that wait, so that none is seen as neither
		return CompletableFuture.supplyAsync(() -> this.inFlight.get() == 0 && this.waiting.isEmpty(), this.ticks)
			.join();
	}

	/**
	 * How many wait to be delivered again.
	 * @return how many
	 */
	public int waiting() {
		return this.waiting.size();
	}

	/**
	 * How many deliveries were answered with 200.
	 * @return how many
	 */
	public int answered() {
		return this.answered.get();
	}

	/**
	 * The events that were answered with 200.
	 * @return their ids
	 */
	public Set<String> accepted() {
		return this.accepted;
	}

	/**
	 * The answers so far.
	 * @return how many of each
	 */
	public AnswerCounts counts() {
		return this.counts;
	}

	@Override
	public void close() {
		this.stopped = true;
		this.ticks.shutdownNow();
		this.senders.shutdownNow();
	}

}
