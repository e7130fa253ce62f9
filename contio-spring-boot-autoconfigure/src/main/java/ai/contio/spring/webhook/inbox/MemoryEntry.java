package ai.contio.spring.webhook.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An event in memory, with a part for each listener that it was handed out to. Whoever
 * calls it sees to it that only one thread does.
 */
final class MemoryEntry {

	private static final int BYTES_PER_UNIT = 1024;

	private final Map<String, Part> parts = new HashMap<>();

	private final Instant keptUntil;

	private byte @Nullable [] body;

	private long lastToken;

	MemoryEntry(byte[] body, Instant keptUntil) {
		this.body = body;
		this.keptUntil = keptUntil;
	}

	/**
	 * How much room it takes: one, and one for each kilobyte of the body while there is
	 * one.
	 */
	int units() {
		return 1 + ((this.body != null) ? this.body.length / BYTES_PER_UNIT : 0);
	}

	boolean isExpired(Instant now) {
		return !now.isBefore(this.keptUntil);
	}

	boolean isRunning(Instant now) {
		return this.parts.values().stream().anyMatch((part) -> part.isRunning(now));
	}

	Receipt receive(EventKey key, byte[] delivered, List<String> listenerIds, Instant now, Duration lease) {
		List<Claim> claims = listenerIds.stream().map((id) -> claim(key, id, now, lease)).toList();
		if (this.body == null && claims.stream().anyMatch((claim) -> claim.lease() != null)) {
			// A listener has come since the event was finished
			this.body = delivered;
		}
		return new Receipt((this.body != null) ? this.body : delivered, claims);
	}

	void countInto(Map<ListenerState, StateCount> counts) {
		for (Part part : this.parts.values()) {
			if (part.state != ListenerState.DONE) {
				counts.merge(part.state, new StateCount(1, part.since), StateCount::plus);
			}
		}
	}

	boolean release(Lease lease, Instant now) {
		Part part = held(lease);
		if (part == null) {
			return false;
		}
		part.become(ListenerState.RECEIVED, now);
		part.attempts--;
		return true;
	}

	boolean finish(Lease lease, ListenerState state, Instant now) {
		Part part = held(lease);
		if (part == null) {
			return state == ListenerState.DONE && isDoneUnder(lease);
		}
		part.become(state, now);
		if (this.parts.values().stream().allMatch(Part::isFinished)) {
			this.body = null;
		}
		return true;
	}

	private boolean isDoneUnder(Lease lease) {
		Part part = this.parts.get(lease.listenerId());
		return part != null && part.state == ListenerState.DONE && part.token == lease.token();
	}

	private @Nullable Part held(Lease lease) {
		Part part = this.parts.get(lease.listenerId());
		boolean held = part != null && part.state == ListenerState.RUNNING && part.token == lease.token();
		return held ? part : null;
	}

	private Claim claim(EventKey key, String listenerId, Instant now, Duration lease) {
		Part part = this.parts.computeIfAbsent(listenerId, (id) -> new Part());
		if (part.isFinished() || part.isRunning(now)) {
			return new Claim(listenerId, part.state, null);
		}
		ListenerState found = part.state;
		part.become(ListenerState.RUNNING, now);
		part.token = ++this.lastToken;
		part.attempts++;
		part.leasedUntil = now.plus(lease);
		return new Claim(listenerId, found, new Lease(key, listenerId, part.token, part.attempts));
	}

	private static final class Part {

		private ListenerState state = ListenerState.RECEIVED;

		private Instant since = Instant.MIN;

		private long token;

		private int attempts;

		private Instant leasedUntil = Instant.MIN;

		void become(ListenerState next, Instant now) {
			this.state = next;
			this.since = now;
		}

		boolean isRunning(Instant now) {
			return this.state == ListenerState.RUNNING && now.isBefore(this.leasedUntil);
		}

		boolean isFinished() {
			return this.state == ListenerState.DONE || this.state == ListenerState.DEAD;
		}

	}

}
