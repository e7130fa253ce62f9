package ai.contio.spring.webhook.listener;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Runs listeners on the thread that brought their event, where that thread has been lent,
 * and otherwise on a pool. To wake another thread, and to be woken by it, costs more than
 * most listeners do.
 */
public final class LentThreads implements Executor {

	private final ThreadLocal<@Nullable List<Runnable>> collecting = new ThreadLocal<>();

	private final Executor pool;

	private final Semaphore room;

	/**
	 * Threads that are lent, and a pool.
	 * @param pool what runs the rest
	 * @param most how many lent threads are busy at a time; 0 to leave all to the pool
	 */
	public LentThreads(Executor pool, int most) {
		this.pool = pool;
		this.room = new Semaphore(most);
	}

	@Override
	public void execute(Runnable task) {
		List<Runnable> tasks = this.collecting.get();
		if (tasks != null) {
			tasks.add(task);
		}
		else {
			this.pool.execute(task);
		}
	}

	/**
	 * Lend the current thread to what an action hands over. It is not run before the
	 * action has returned.
	 * @param <T> the type of what the action returns
	 * @param action the action
	 * @return what the action returned, and what it handed over
	 */
	public <T> Lent<T> lend(Supplier<T> action) {
		if (!this.room.tryAcquire()) {
			return new Lent<>(action.get(), List.of());
		}
		List<Runnable> tasks = new ArrayList<>(1);
		this.collecting.set(tasks);
		Lent<T> lent = null;
		try {
			lent = new Lent<>(action.get(), tasks);
			return lent;
		}
		finally {
			this.collecting.remove();
			if (lent == null || !lent.isBusy()) {
				this.room.release();
			}
		}
	}

	/**
	 * Run what was handed over to a lent thread, on that thread.
	 * @param lent what an action returned and handed over
	 */
	public void run(Lent<?> lent) {
		try {
			lent.tasks().forEach(Runnable::run);
		}
		finally {
			this.room.release();
		}
	}

	/**
	 * What came of an action on a lent thread.
	 *
	 * @param <T> the type of what it returned
	 * @param result what it returned
	 * @param tasks what it handed over and is yet to be run
	 */
	public record Lent<T>(T result, List<Runnable> tasks) {

		/**
		 * Whether there is something to run.
		 * @return {@code true} if something was handed over
		 */
		public boolean isBusy() {
			return !this.tasks.isEmpty();
		}

	}

}
