package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.jdbc.Dialect;
import ai.contio.spring.jdbc.IndependentDataSource;
import ai.contio.spring.jdbc.OwnTransactions;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.webhook.inbox.Claim;
import ai.contio.spring.webhook.inbox.Failure;
import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.Receipt;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An inbox in PostgreSQL or H2, shared by all nodes that have the database. It works in
 * short transactions of its own, on further connections of the pool, whatever transaction
 * the caller is in. A body is kept until every listener is done with its event.
 */
public final class JdbcInbox implements WebhookInbox {

	private final IndependentDataSource dataSource;

	private final Dialect dialect;

	private final EventTable events;

	private final InboxSteps steps;

	private final PartTable parts;

	private final InboxSeal seal;

	private final OwnTransactions transactions;

	private final Turns turns;

	private final Duration retention;

	private final Duration lease;

	private final Clock clock;

	/**
	 * An inbox. It looks into the database at once.
	 * @param dataSource the database
	 * @param sealer seals bodies, or {@code null} to keep them as they are
	 * @param retention how long an event is remembered
	 * @param lease how long a part may run before it can be handed out again
	 * @param workers how many parts may be begun or ended at a time
	 * @param clock the clock of retention and leases, to be the same on all nodes
	 * @throws ContioConfigurationException if tables or database are not as expected
	 */
	public JdbcInbox(DataSource dataSource, @Nullable TextSealer sealer, Duration retention, Duration lease,
			int workers, Clock clock) {
		this.dataSource = IndependentDataSource.of(dataSource);
		JdbcClient client = JdbcClient.create(this.dataSource);
		this.dialect = InboxSchema.TABLES.check(this.dataSource, client);
		this.events = new EventTable(client, this.dialect);
		this.parts = new PartTable(client);
		this.seal = new InboxSeal(sealer);
		this.transactions = new OwnTransactions(this.dataSource);
		this.steps = (this.dialect == Dialect.POSTGRESQL)
				? new OneTrip(new JdbcTemplate(this.dataSource), this.transactions)
				: new SeveralTrips(this.events, this.parts, this.transactions);
		this.turns = new Turns(workers);
		this.retention = retention;
		this.lease = lease;
		this.clock = clock;
	}

	@Override
	public Receipt receive(InboxEvent event, List<String> listenerIds) {
		byte[] sealed = this.seal.seal(event.key(), event.body());
		return take(event, sealed, (row, known) -> {
			List<Claim> claims = listenerIds.stream().map((id) -> claim(event, row.id(), id, known.get(id))).toList();
			boolean needed = claims.stream().anyMatch((claim) -> claim.lease() != null);
			if (needed && row.body() == null) {
				// A listener has come since the event was finished
				this.events.setBody(row.id(), sealed);
			}
			boolean stored = needed && row.body() != null && !known.isEmpty();
			return new Receipt(stored ? this.seal.open(row.key(), row.body()) : event.body(), claims);
		});
	}

	private Claim claim(InboxEvent event, long row, String listenerId, @Nullable PartRow known) {
		Instant now = now();
		PartKey part = new PartKey(row, listenerId);
		if (known == null) {
			this.parts.insertRunning(part, now, now.plus(this.lease));
			return new Claim(listenerId, ListenerState.RECEIVED, new Lease(event.key(), listenerId, 1, 1));
		}
		if (known.isFinished() || known.isRunning(now)) {
			return new Claim(listenerId, known.state(), null);
		}
		this.parts.run(part, now, now.plus(this.lease));
		return new Claim(listenerId, known.state(),
				new Lease(event.key(), listenerId, known.token() + 1, known.attempts() + 1));
	}

	/**
	 * Take in a delivery whose parts are run later, by tasks.
	 * @param event the delivery
	 * @param wanted the parts that the event should have
	 * @param tasks makes tasks of parts, in the same transaction
	 * @return whether there was a part that was not known before
	 */
	public boolean store(InboxEvent event, List<NewPart> wanted, PartTasks tasks) {
		byte[] sealed = this.seal.seal(event.key(), event.body());
		Instant expiresAt = event.receivedAt().plus(this.retention);
		return this.steps.store(event, sealed, expiresAt, wanted, now()) || take(event, sealed, (row, known) -> {
			Instant now = now();
			List<PartKey> added = wanted.stream()
				.filter((part) -> !known.containsKey(part.listenerId()))
				.map((part) -> add(row.id(), part, now))
				.toList();
			if (!added.isEmpty() && row.body() == null) {
				this.events.setBody(row.id(), sealed);
			}
			List<PartKey> open = known.values()
				.stream()
				.filter((part) -> !part.isFinished())
				.map((part) -> new PartKey(row.id(), part.listenerId()))
				.toList();
			tasks.schedule(added, open);
			return !added.isEmpty();
		});
	}

	private PartKey add(long event, NewPart part, Instant now) {
		PartKey key = new PartKey(event, part.listenerId());
		this.parts.insert(key, Storable.of(part.serialKey()), now);
		return key;
	}

	/**
	 * Begin to run a part, whatever has become of an earlier run. The attempt is counted
	 * and committed before it starts, so that an event that ends the JVM is not tried for
	 * ever.
	 * @param part the part
	 * @param maxAttempts how often it may be begun; after that it is given up
	 * @return whether to run it, and under which lease
	 */
	public Handover begin(PartKey part, int maxAttempts) {
		try {
			Instant now = now();
			return this.turns.take(() -> this.steps.begin(part, now, now.plus(this.lease)))
				.map((begun) -> hand(part, begun, maxAttempts))
				.orElse(Handover.of(Handover.Kind.OVER));
		}
		catch (DuplicateKeyException ex) {
			return Handover.of(Handover.Kind.BUSY);
		}
	}

	private Handover hand(PartKey part, RunningPart begun, int maxAttempts) {
		EventRow row = begun.event();
		Lease lease = new Lease(row.key(), part.listenerId(), begun.part().token(), begun.part().attempts());
		if (lease.attempt() <= maxAttempts) {
			return Handover.of(Handover.Kind.RUN, lease, row);
		}
		failed(lease, true, new Failure("unfinished", "The last attempt has not ended"));
		return Handover.of(Handover.Kind.EXHAUSTED, lease, row);
	}

	/**
	 * The part that has waited longest for its first run among those that must not run at
	 * the same time as this one.
	 * @param part a part that is not running any more
	 * @return the part to begin next, if there is any
	 */
	public Optional<PartKey> successor(PartKey part) {
		return inTurn(() -> this.parts.successor(part));
	}

	/**
	 * Whether a part is to be run, now or later.
	 * @param part the part
	 * @return {@code false} if it is done or given up, or not there
	 */
	public boolean isOpen(PartKey part) {
		return inTurn(() -> this.parts.isOpen(part));
	}

	/**
	 * The body of the event that a part belongs to.
	 * @param part the part
	 * @return the body that was received first
	 * @throws IllegalStateException if there is none, or it cannot be unsealed
	 */
	public byte[] body(PartKey part) {
		EventRow row = this.events.find(part.event())
			.orElseThrow(() -> new IllegalStateException("The event is not in the inbox any more"));
		return this.seal.open(row.key(), row.body());
	}

	/**
	 * The body of the event that a part was handed out of.
	 * @param handover a part that is to be run
	 * @return the body that was received first
	 * @throws IllegalStateException if there is none, or it cannot be unsealed
	 */
	public byte[] body(Handover handover) {
		return this.seal.open(handover.lease().key(), handover.stored());
	}

	/**
	 * {@inheritDoc} If it has a task, that is deleted with it.
	 */
	@Override
	public boolean done(Lease lease) {
		return this.turns.take(() -> this.steps.done(lease, now()));
	}

	/**
	 * Mark a part as done in the transaction that runs, which has to be one of the
	 * database: what the listener wrote and that it is done are committed together.
	 * @param transactional the database as the transaction knows it
	 * @param lease the lease it ran under
	 * @return {@code false} if the lease had run out and the part was handed out again
	 */
	public boolean doneInTransaction(DataSource transactional, Lease lease) {
		JdbcClient client = JdbcClient.create(transactional);
		// Not its task: others would wait for that as long as the transaction lasts
		return SeveralTrips.done(new EventTable(client, this.dialect), new PartTable(client), lease, now()).isPresent();
	}

	/**
	 * {@inheritDoc} If it is given up and has a task, that is deleted with it: whoever
	 * revives it makes a new one.
	 */
	@Override
	public boolean failed(Lease lease, boolean dead, Failure failure) {
		return change(lease, (id) -> {
			PartKey part = new PartKey(id, lease.listenerId());
			boolean failed = this.parts.failed(part, lease, dead, failure, now());
			if (failed && dead) {
				this.parts.deleteTask(part, lease);
			}
			return failed;
		});
	}

	@Override
	public boolean release(Lease lease) {
		return change(lease, (id) -> this.parts.release(new PartKey(id, lease.listenerId()), lease, now()));
	}

	@Override
	public void clear() {
		this.transactions.run(() -> {
			this.events.deleteAll();
			return true;
		});
	}

	/**
	 * The database, apart from the transactions of the application. Tasks that are
	 * written to it while a part is stored are part of the same transaction.
	 * @return the database
	 */
	public IndependentDataSource dataSource() {
		return this.dataSource;
	}

	/**
	 * What kind of database it is.
	 * @return the dialect
	 */
	public Dialect dialect() {
		return this.dialect;
	}

	private <T> T take(InboxEvent event, byte[] sealed, BiFunction<EventRow, Map<String, PartRow>, T> action) {
		return this.transactions.run(() -> insert(event, sealed).map((row) -> action.apply(row, Map.of()))
			.or(() -> this.events.lock(event.key()).map((row) -> action.apply(row, this.parts.findAll(row.id()))))
			// Its retention was over just now
			.or(() -> insert(event, sealed).map((row) -> action.apply(row, Map.of())))
			.orElseThrow(() -> new IllegalStateException("An event comes and goes")));
	}

	private Optional<EventRow> insert(InboxEvent event, byte[] sealed) {
		return this.events.insert(event, sealed, event.receivedAt().plus(this.retention));
	}

	private boolean change(Lease lease, Predicate<Long> change) {
		return inTurn(() -> this.events.lockId(lease.key()).filter(change).isPresent());
	}

	private <T> T inTurn(Supplier<T> action) {
		return this.turns.take(() -> this.transactions.run(action));
	}

	/* To the microsecond, as databases keep it */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
