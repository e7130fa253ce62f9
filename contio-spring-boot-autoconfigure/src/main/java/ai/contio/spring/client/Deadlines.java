package ai.contio.spring.client;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Ends calls that take too long. All have the same time, so the one that began first is
 * the first that may be late: one timer watches it, where a timer for each call would
 * wake a thread with each call.
 */
final class Deadlines {

	private final Duration time;

	private final Scheduler scheduler = Schedulers.parallel();

	private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean watched = new AtomicBoolean();

	Deadlines(Duration time) {
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
		return call.timeout(Mono.create(this::begin), Mono.error(late));
	}

	private void begin(MonoSink<Object> sink) {
		Call begun = new Call(sink, System.nanoTime() + this.time.toNanos());
		sink.onDispose(begun);
		this.calls.add(begun);
		oldest(false);
		if (this.watched.compareAndSet(false, true)) {
			watch(this.time.toNanos());
		}
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

		private volatile @Nullable MonoSink<Object> sink;

		Call(MonoSink<Object> sink, long deadline) {
			this.sink = sink;
			this.deadline = deadline;
		}

		long left() {
			return this.deadline - System.nanoTime();
		}

		void end() {
			MonoSink<Object> waiting = this.sink;
			if (waiting != null) {
				waiting.success();
			}
		}

		@Override
		public void dispose() {
			this.sink = null;
		}

		@Override
		public boolean isDisposed() {
			return this.sink == null;
		}

	}

}
