package ai.contio.spring.webhook.inbox.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import ai.contio.spring.jdbc.OwnTransactions;
import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.inbox.Lease;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What becomes of most events, in one trip to the server each: it is stored, its part is
 * begun, its part is done. Trips and commits are what decides how many events a node can
 * take. PostgreSQL has the statements for it.
 */
final class OneTrip implements InboxSteps {

	private static final String STORE = """
			with event as (%s on conflict do nothing returning id),
			wanted (listener_id, serial_key) as (values %s),
			part as (insert into contio_inbox_part
			(event, listener_id, state, attempts, token, changed_at, serial_key)
			select event.id, wanted.listener_id, 'RECEIVED', 0, 0, ?, wanted.serial_key from event, wanted)
			insert into contio_inbox_task (task_name, task_instance, execution_time, picked, version)
			select ?, event.id || ':' || wanted.listener_id, ?, false, 1 from event, wanted
			""";

	private static final String WANTED = "(cast(? as varchar), cast(? as varchar))";

	// Its commit does not wait for the disk: a server that loses its power has counted an
	// attempt too few at worst. Whoever runs the part keeps its task, which nobody else
	// takes, and finds at the end that it does not hold the part.
	private static final String BEGIN = """
			with part as (%s returning *)
			select %s, set_config('synchronous_commit', 'off', true)
			from part p join contio_inbox_event e on e.id = p.event
			""".formatted(PartTable.RUN, PartTable.WITH_EVENT);

	private static final String ID = "(select id from contio_inbox_event where event_type = ? and event_id = ?)";

	// As many statements: each is to see what was committed while the first one waited
	private static final String DONE = String.join(";", EventTable.LOCK_ID, PartTable.DONE.formatted(ID),
			EventTable.FORGET.formatted(ID), PartTable.DELETE_TASK.formatted(ID));

	private final JdbcTemplate template;

	private final OwnTransactions transactions;

	OneTrip(JdbcTemplate template, OwnTransactions transactions) {
		this.template = template;
		this.transactions = transactions;
	}

	@Override
	public boolean store(InboxEvent event, byte[] stored, Instant expiresAt, List<NewPart> parts, Instant now) {
		List<@Nullable Object> values = new ArrayList<>(EventTable.values(event, stored, expiresAt));
		for (NewPart part : parts) {
			values.add(part.listenerId());
			values.add(Storable.of(part.serialKey()));
		}
		values.addAll(Arrays.asList(EventTable.time(now), InboxSchema.TASK_NAME, EventTable.time(now)));
		String sql = STORE.formatted(EventTable.INSERT, String.join(", ", Collections.nCopies(parts.size(), WANTED)));
		return this.transactions.single(() -> this.template.update(sql, values.toArray())) > 0;
	}

	@Override
	public Optional<RunningPart> begin(PartKey part, Instant now, Instant leasedUntil) {
		Object[] values = { EventTable.time(now), EventTable.time(leasedUntil), part.event(), part.listenerId() };
		return this.transactions.single(() -> this.template.query(BEGIN, PartTable::readWithEvent, values))
			.stream()
			.findFirst();
	}

	@Override
	public boolean done(Lease lease, Instant now) {
		String type = lease.key().eventType();
		String id = lease.key().eventId();
		Object[] values = { type, id, EventTable.time(now), type, id, lease.listenerId(), lease.token(), type, id,
				InboxSchema.TASK_NAME, type, id, lease.listenerId(), lease.token() };
		return this.transactions
			.run(() -> Boolean.TRUE.equals(this.template.execute(DONE, (PreparedStatement statement) -> {
				new ArgumentPreparedStatementSetter(values).setValues(statement);
				return isDone(statement);
			})));
	}

	/* The second of the answers tells it, and an error may be in any of them */
	private static boolean isDone(PreparedStatement statement) throws SQLException {
		statement.execute();
		statement.getMoreResults();
		boolean done = statement.getUpdateCount() == 1;
		while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
			// Nothing to be known from it
		}
		return done;
	}

}
