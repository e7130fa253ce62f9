package ai.contio.spring.webhook.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An event in memory, with a part for each listener that it was handed out to.
 */
final class MemoryEntry {

	private final Map<String, Part> parts = new HashMap<>();

	private byte @Nullable [] body;

	private long lastToken;

	MemoryEntry(byte[] body) {
		this.body = body;
	}

	synchronized int bodyLength() {
		return (this.body != null) ? this.body.length : 0;
	}

	synchronized Receipt receive(EventKey key, byte[] delivered, List<String> listenerIds, Instant now,
			Duration lease) {
		List<Claim> claims = listenerIds.stream().map((id) -> claim(key, id, now, lease)).toList();
		if (this.body == null && claims.stream().anyMatch((claim) -> claim.lease() != null)) {
			// A listener has come since the event was finished
			this.body = delivered;
		}
		return new Receipt((this.body != null) ? this.body : delivered, claims);
	}

	synchronized boolean finish(Lease lease, ListenerState state) {
		Part part = this.parts.get(lease.listenerId());
		if (part == null || part.state != ListenerState.RUNNING || part.token != lease.token()) {
			return false;
		}
		part.state = state;
		if (this.parts.values().stream().allMatch(Part::isFinished)) {
			this.body = null;
		}
		return true;
	}

	private Claim claim(EventKey key, String listenerId, Instant now, Duration lease) {
		Part part = this.parts.computeIfAbsent(listenerId, (id) -> new Part());
		if (part.isFinished() || (part.state == ListenerState.RUNNING && now.isBefore(part.leasedUntil))) {
			return new Claim(listenerId, part.state, null);
		}
		ListenerState found = part.state;
		part.state = ListenerState.RUNNING;
		part.token = ++this.lastToken;
		part.attempts++;
		part.leasedUntil = now.plus(lease);
		return new Claim(listenerId, found, new Lease(key, listenerId, part.token, part.attempts));
	}

	private static final class Part {

		private ListenerState state = ListenerState.RECEIVED;

		private long token;

		private int attempts;

		private Instant leasedUntil = Instant.MIN;

		boolean isFinished() {
			return this.state == ListenerState.DONE || this.state == ListenerState.DEAD;
		}

	}

}
