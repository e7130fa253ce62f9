package ai.contio.spring.webhook.inbox.jdbc;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets only so many things happen at a time. What runs parts of stored events can wait
 * its turn: Contio, which delivers the next ones meanwhile, does not.
 */
final class Turns {

	private final Semaphore free;

	/**
	 * Turns.
	 * @param most at most so many at a time
	 */
	Turns(int most) {
		// In the order in which they came, so that no part waits longer than others
		this.free = new Semaphore(most, true);
	}

	<T> T take(Supplier<T> action) {
		this.free.acquireUninterruptibly();
		try {
			return action.get();
		}
		finally {
			this.free.release();
		}
	}

}
