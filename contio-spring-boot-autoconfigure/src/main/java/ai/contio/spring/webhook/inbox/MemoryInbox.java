package ai.contio.spring.webhook.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An inbox in this JVM's memory. It is lossy: a restart forgets everything, another node
 * knows nothing of it, and when it is full it forgets events that are still within their
 * retention, the oldest first, since it is young ones that are delivered again. A
 * forgotten event that is delivered again is handled again.
 */
public final class MemoryInbox implements WebhookInbox {

	private static final int MOST_SPARED = 1024;

	// In the order of arrival. Not a cache: those keep what is asked for often.
	private final Map<EventKey, MemoryEntry> entries = new LinkedHashMap<>();

	private final Duration retention;

	private final long maxUnits;

	private final Duration lease;

	private final Clock clock;

	private long units;

	/**
	 * An empty inbox.
	 * @param retention how long an event is remembered
	 * @param maxEntries the most events to remember; an event that is not finished counts
	 * one more for each kilobyte of its body. Up to 1024 events that are being worked on
	 * are remembered beyond it.
	 * @param lease how long a part may run before it can be handed out again
	 * @param clock the clock that retention and leases run by
	 */
	public MemoryInbox(Duration retention, long maxEntries, Duration lease, Clock clock) {
		this.retention = retention;
		this.maxUnits = maxEntries;
		this.lease = lease;
		this.clock = clock;
	}

	@Override
	public Receipt receive(InboxEvent event, List<String> listenerIds) {
		EventKey key = event.key();
		byte[] body = event.body();
		Instant now = this.clock.instant();
		synchronized (this.entries) {
			MemoryEntry entry = remember(key, body, now);
			this.units -= entry.units();
			Receipt receipt = entry.receive(key, body, listenerIds, now, this.lease);
			this.units += entry.units();
			forget(now);
			return receipt;
		}
	}

	@Override
	public boolean done(Lease lease) {
		return change(lease, (entry) -> entry.finish(lease, ListenerState.DONE, this.clock.instant()));
	}

	@Override
	public boolean failed(Lease lease, boolean dead, Failure failure) {
		return change(lease, (entry) -> entry.finish(lease, dead ? ListenerState.DEAD : ListenerState.RECEIVED,
				this.clock.instant()));
	}

	@Override
	public boolean release(Lease lease) {
		return change(lease, (entry) -> entry.release(lease, this.clock.instant()));
	}

	@Override
	public boolean isBlocking() {
		return false;
	}

	@Override
	public void clear() {
		synchronized (this.entries) {
			this.entries.clear();
			this.units = 0;
		}
	}

	/**
	 * How many parts of events are in which state, and since when the first of them.
	 * @return the counts, without the parts that are done
	 */
	public Map<ListenerState, StateCount> count() {
		Instant now = this.clock.instant();
		Map<ListenerState, StateCount> counts = new EnumMap<>(ListenerState.class);
		synchronized (this.entries) {
			this.entries.values()
				.stream()
				.filter((entry) -> !entry.isExpired(now))
				.forEach((entry) -> entry.countInto(counts));
		}
		return counts;
	}

	private MemoryEntry remember(EventKey key, byte[] body, Instant now) {
		MemoryEntry known = this.entries.get(key);
		if (known != null && (!known.isExpired(now) || known.isRunning(now))) {
			return known;
		}
		if (known != null) {
			this.entries.remove(key);
			this.units -= known.units();
		}
		MemoryEntry entry = new MemoryEntry(body, now.plus(this.retention));
		this.entries.put(key, entry);
		this.units += entry.units();
		return entry;
	}

	/**
	 * Forget what is too old or too much. What is running is spared, but not without
	 * bound: neither the room nor the time that this takes may grow with it.
	 */
	private void forget(Instant now) {
		Iterator<MemoryEntry> oldestFirst = this.entries.values().iterator();
		int spared = 0;
		while (oldestFirst.hasNext()) {
			MemoryEntry entry = oldestFirst.next();
			if (this.units <= this.maxUnits && !entry.isExpired(now)) {
				return;
			}
			if (spared < MOST_SPARED && entry.isRunning(now)) {
				spared++;
			}
			else {
				oldestFirst.remove();
				this.units -= entry.units();
			}
		}
	}

	private boolean change(Lease lease, Predicate<MemoryEntry> change) {
		synchronized (this.entries) {
			MemoryEntry entry = this.entries.get(lease.key());
			if (entry == null) {
				return false;
			}
			this.units -= entry.units();
			boolean changed = change.test(entry);
			this.units += entry.units();
			return changed;
		}
	}

}
