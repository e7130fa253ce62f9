package ai.contio.spring.sandbox.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The calls that the sandbox remembers: the newest ten thousand. Its control API and its
 * pages are not among them.
 */
@Component
public final class RecordedCalls implements Resettable {

	private static final int MAX_ENTRIES = 10_000;

	private final Deque<RecordedCall> calls = new ArrayDeque<>();

	private final Set<Object> underWay = new HashSet<>();

	RecordedCalls() {
	}

	/**
	 * Find calls that have been answered.
	 * @param condition which ones
	 * @return those, newest first
	 */
	public synchronized List<RecordedCall> find(Predicate<RecordedCall> condition) {
		List<RecordedCall> found = new ArrayList<>(this.calls);
		found.removeIf(condition.negate());
		Collections.reverse(found);
		return found;
	}

	/**
	 * Wait for calls that have been answered to fulfil a condition, while no other is
	 * under way.
	 * @param condition about all calls, newest first
	 * @param timeout how long to wait, in real time
	 * @return whether the condition is fulfilled
	 * @throws InterruptedException if the thread is interrupted
	 */
	public synchronized boolean await(Predicate<List<RecordedCall>> condition, Duration timeout)
			throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		while (!this.underWay.isEmpty() || !condition.test(find((call) -> true))) {
			long left = (end - System.nanoTime()) / 1_000_000;
			if (left <= 0) {
				return condition.test(find((call) -> true));
			}
			wait(left);
		}
		return true;
	}

	/* What began before a reset is not remembered after it */
	@Override
	public synchronized void reset() {
		this.calls.clear();
		this.underWay.clear();
		notifyAll();
	}

	synchronized Object begin() {
		Object ticket = new Object();
		this.underWay.add(ticket);
		return ticket;
	}

	synchronized void end(Object ticket, RecordedCall call) {
		if (this.underWay.remove(ticket)) {
			this.calls.addLast(call);
			if (this.calls.size() > MAX_ENTRIES) {
				this.calls.removeFirst();
			}
		}
		notifyAll();
	}

}
