package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ai.contio.spring.jdbc.OwnTransactions;
import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.inbox.Lease;

/**
 * Steps that are several statements each, for a database that is in the same JVM.
 */
final class SeveralTrips implements InboxSteps {

	private final EventTable events;

	private final PartTable parts;

	private final OwnTransactions transactions;

	SeveralTrips(EventTable events, PartTable parts, OwnTransactions transactions) {
		this.events = events;
		this.parts = parts;
		this.transactions = transactions;
	}

	@Override
	public boolean store(InboxEvent event, byte[] stored, Instant expiresAt, List<NewPart> wanted, Instant now) {
		return false;
	}

	@Override
	public Optional<RunningPart> begin(PartKey part, Instant now, Instant leasedUntil) {
		return this.transactions
			.run(() -> this.parts.run(part, now, leasedUntil) ? this.parts.findWithEvent(part) : Optional.empty());
	}

	@Override
	public boolean done(Lease lease, Instant now) {
		return this.transactions.run(() -> {
			Optional<PartKey> part = done(this.events, this.parts, lease, now);
			part.ifPresent((ended) -> this.parts.deleteTask(ended, lease));
			return part.isPresent();
		});
	}

	/**
	 * RUNNING to DONE, in the transaction that runs; the body is deleted with the last
	 * part.
	 * @return the part, empty if it was handed out again
	 */
	static Optional<PartKey> done(EventTable events, PartTable parts, Lease lease, Instant now) {
		Optional<PartKey> part = events.lockId(lease.key())
			.map((id) -> new PartKey(id, lease.listenerId()))
			.filter((held) -> parts.done(held, lease, now));
		part.ifPresent((held) -> events.forgetBodyIfDone(held.event()));
		return part;
	}

}
