package ai.contio.spring.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Does work when the sandbox's clock reaches its time, be it that time passes or that the
 * clock is moved. What waits is lost when the sandbox ends, as all its state is.
 */
public final class Schedule implements Timetable, AutoCloseable {

	private static final int CONCURRENT_WORK = 8;

	/* A wait that is cut short is begun again, so this only has to be short enough */
	private static final Duration MAX_WAIT = Duration.ofDays(1);

	private final PriorityQueue<Work> waiting = new PriorityQueue<>();

	private final Set<Work> running = new HashSet<>();

	private final String what;

	private final ExecutorService workers;

	private final ScheduledThreadPoolExecutor timer;

	private final SandboxClock clock;

	private @Nullable Future<?> wakeUp;

	private long count;

	private boolean closed;

	/**
	 * Begin with nothing to do.
	 * @param clock the clock, which is followed from now on
	 * @param what the kind of work, for the names of threads
	 */
	public Schedule(SandboxClock clock, String what) {
		this.clock = clock;
		this.what = what;
		this.workers = Executors.newCachedThreadPool(new DaemonThreads("contio-sandbox-" + what + "-"));
		this.timer = new ScheduledThreadPoolExecutor(1, new DaemonThreads("contio-sandbox-timer-"));
		this.timer.setRemoveOnCancelPolicy(true);
		clock.follow(this);
	}

	/**
	 * Do something later. What is due at the same time begins in the order in which it
	 * was asked for.
	 * @param due when, by the sandbox's clock
	 * @param work what to do
	 */
	public synchronized void at(Instant due, Runnable work) {
		if (!this.closed) {
			this.waiting.add(new Work(due, this.count++, work));
			startWhatIsDue();
		}
	}

	@Override
	public synchronized @Nullable Instant next() {
		Work first = this.waiting.peek();
		return (first != null) ? first.due : null;
	}

	@Override
	public synchronized void catchUp() throws InterruptedException {
		startWhatIsDue();
		while (!this.running.isEmpty()) {
			wait();
		}
	}

	/**
	 * Forget what waits, and interrupt what is being done.
	 */
	public synchronized void clear() {
		this.waiting.clear();
		List<Work> interrupted = List.copyOf(this.running);
		this.running.clear();
		interrupted.forEach((work) -> work.cancel(true));
		notifyAll();
	}

	private synchronized void startWhatIsDue() {
		if (this.closed) {
			return;
		}
		Instant now = this.clock.instant();
		while (this.running.size() < CONCURRENT_WORK && isDue(now)) {
			Work work = this.waiting.remove();
			this.running.add(work);
			this.workers.execute(work);
		}
		if (!isDue(now)) {
			wakeUpInTime(now);
		}
	}

	private boolean isDue(Instant now) {
		Work first = this.waiting.peek();
		return first != null && !first.due.isAfter(now);
	}

	private void wakeUpInTime(Instant now) {
		if (this.wakeUp != null) {
			this.wakeUp.cancel(false);
			this.wakeUp = null;
		}
		Work first = this.waiting.peek();
		if (first != null) {
			Duration wait = Duration.between(now, first.due);
			long nanos = ((wait.compareTo(MAX_WAIT) < 0) ? wait : MAX_WAIT).toNanos();
			this.wakeUp = this.timer.schedule(this::startWhatIsDue, nanos, TimeUnit.NANOSECONDS);
		}
	}

	private synchronized void finished(Work work) {
		if (this.running.remove(work)) {
			startWhatIsDue();
			notifyAll();
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		clear();
		this.timer.shutdownNow();
		this.workers.shutdownNow();
	}

	private final class Work extends FutureTask<Void> implements Comparable<Work> {

		private final Instant due;

		private final long number;

		Work(Instant due, long number, Runnable work) {
			super(work, null);
			this.due = due;
			this.number = number;
		}

		@Override
		public int compareTo(Work other) {
			int order = this.due.compareTo(other.due);
			return (order != 0) ? order : Long.compare(this.number, other.number);
		}

		@Override
		protected void setException(Throwable failure) {
			LogFactory.getLog(Schedule.class)
				.error("Work (%s) failed in the sandbox".formatted(Schedule.this.what), failure);
			super.setException(failure);
		}

		@Override
		protected void done() {
			finished(this);
		}

	}

}
