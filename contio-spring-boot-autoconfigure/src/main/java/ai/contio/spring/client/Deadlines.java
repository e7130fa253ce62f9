package ai.contio.spring.client;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Ends what takes too long. All have the same time, so the one that began first is the
 * first that may be late: one timer watches it, where a timer for each would wake a
 * thread with each.
 */
public final class Deadlines {

	private final Duration time;

	private final Scheduler scheduler = Schedulers.parallel();

	private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean watched = new AtomicBoolean();

	/**
	 * Deadlines that are the same time ahead.
	 * @param time the time that everything has
	 */
	public Deadlines(Duration time) {
		this.time = time;
	}

	/**
	 * End a call that is late.
	 * @param call the call
	 * @param late makes the error that it then fails with
	 * @param <T> the type of the answer
	 * @return the call
	 */
	<T> Mono<T> limit(Mono<T> call, Supplier<? extends Throwable> late) {
		return call.timeout(Mono.create((sink) -> sink.onDispose(begin(sink::success))), Mono.error(late));
	}

	/**
	 * Have something else come of work that is late. The work goes on.
	 * @param work the work
	 * @param late what comes of it then
	 * @param <T> the type of what comes of it
	 * @return what comes of the work in time
	 */
	public <T> CompletableFuture<T> limit(CompletableFuture<T> work, T late) {
		CompletableFuture<T> limited = work.copy();
		Disposable deadline = begin(() -> limited.complete(late));
		limited.whenComplete((result, failure) -> deadline.dispose());
		return limited;
	}

	private Disposable begin(Runnable late) {
		Call begun = new Call(late, System.nanoTime() + this.time.toNanos());
		this.calls.add(begun);
		oldest(false);
		if (this.watched.compareAndSet(false, true)) {
			watch(this.time.toNanos());
		}
		return begun;
	}

	private void watch(long nanos) {
		this.scheduler.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
	}

	private void look() {
		Call oldest = oldest(true);
		if (oldest != null) {
			watch(oldest.left());
			return;
		}
		this.watched.set(false);
		// One may have begun in between, and seen that there was a timer
		Call begun = this.calls.peek();
		if (begun != null && this.watched.compareAndSet(false, true)) {
			watch(begun.left());
		}
	}

	/* What has ended is let go as soon as nothing older is under way */
	private @Nullable Call oldest(boolean endLate) {
		Call oldest = this.calls.peek();
		while (oldest != null && (oldest.isDisposed() || (endLate && oldest.left() <= 0))) {
			this.calls.remove(oldest);
			oldest.end();
			oldest = this.calls.peek();
		}
		return oldest;
	}

	private static final class Call implements Disposable {

		private final long deadline;

		private volatile @Nullable Runnable late;

		Call(Runnable late, long deadline) {
			this.late = late;
			this.deadline = deadline;
		}

		long left() {
			return this.deadline - System.nanoTime();
		}

		void end() {
			Runnable waiting = this.late;
			if (waiting != null) {
				waiting.run();
			}
		}

		@Override
		public void dispose() {
			this.late = null;
		}

		@Override
		public boolean isDisposed() {
			return this.late == null;
		}

	}

}
