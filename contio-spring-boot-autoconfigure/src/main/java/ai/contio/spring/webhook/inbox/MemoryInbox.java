package ai.contio.spring.webhook.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * An inbox in this JVM's memory. It is lossy: a restart forgets everything, another node
 * knows nothing of it, and when it is full it forgets events that are still within their
 * retention. A forgotten event that is delivered again is handled again.
 */
public final class MemoryInbox implements WebhookInbox {

	private static final int BYTES_PER_UNIT = 1024;

	private final Cache<EventKey, MemoryEntry> entries;

	private final Duration lease;

	private final Clock clock;

	/**
	 * An empty inbox.
	 * @param retention how long an event is remembered
	 * @param maxEntries the most events to remember; an event that is not finished counts
	 * one more for each kilobyte of its body
	 * @param lease how long a part may run before it can be handed out again
	 * @param clock the clock that leases run by
	 */
	public MemoryInbox(Duration retention, long maxEntries, Duration lease, Clock clock) {
		this.entries = Caffeine.newBuilder()
			.expireAfterWrite(retention)
			.maximumWeight(maxEntries)
			.weigher((EventKey key, MemoryEntry entry) -> 1 + entry.bodyLength() / BYTES_PER_UNIT)
			.build();
		this.lease = lease;
		this.clock = clock;
	}

	@Override
	public Receipt receive(EventKey key, byte[] body, List<String> listenerIds) {
		return this.entries.get(key, (absent) -> new MemoryEntry(body))
			.receive(key, body, listenerIds, this.clock.instant(), this.lease);
	}

	@Override
	public boolean done(Lease lease) {
		return finish(lease, (entry) -> entry.finish(lease, ListenerState.DONE));
	}

	@Override
	public boolean failed(Lease lease, boolean dead) {
		return finish(lease, (entry) -> entry.finish(lease, dead ? ListenerState.DEAD : ListenerState.RECEIVED));
	}

	@Override
	public void clear() {
		this.entries.invalidateAll();
	}

	private boolean finish(Lease lease, Predicate<MemoryEntry> change) {
		MemoryEntry entry = this.entries.getIfPresent(lease.key());
		if (entry == null) {
			return false;
		}
		boolean changed = change.test(entry);
		if (entry.bodyLength() == 0) {
			// Weigh it again without its body
			this.entries.asMap().replace(lease.key(), entry, entry);
		}
		return changed;
	}

}
