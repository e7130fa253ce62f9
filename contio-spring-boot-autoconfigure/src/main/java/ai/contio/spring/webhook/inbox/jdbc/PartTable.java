package ai.contio.spring.webhook.inbox.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ai.contio.spring.webhook.inbox.Failure;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of the listeners' parts in events. Each change of state has one method. It
 * knows nothing of transactions.
 */
final class PartTable {

	private static final String COLUMNS = "select listener_id, state, attempts, token, leased_until from contio_inbox_part ";

	// For a part that is known otherwise. PostgreSQL is not to look for it by its state:
	// a plan that was made while few were open would look through all of a burst.
	static final String STATE = "(state || '')";

	private static final String PART = " where event = ? and listener_id = ?";

	private static final String HELD = PART + " and " + STATE + " = 'RUNNING' and token = ?";

	// What readWithEvent reads, of a part p and its event e
	static final String WITH_EVENT = """
			p.listener_id, p.state, p.attempts, p.token, p.leased_until,
			e.id, e.event_type, e.event_id, e.scheme, e.received_at, e.trace, e.body""";

	static final String RUN = """
			update contio_inbox_part set state = 'RUNNING', attempts = attempts + 1, token = token + 1,
			changed_at = ?, leased_until = ?, running_key = serial_key
			where event = ? and listener_id = ? and %s in ('RECEIVED', 'RUNNING')
			""".formatted(STATE);

	static final String DONE = """
			update contio_inbox_part set state = 'DONE', changed_at = ?, leased_until = null, running_key = null,
			error_type = null, error_message = null
			where event = %s and listener_id = ? and state in ('RUNNING', 'DONE') and token = ?
			""";

	static final String DELETE_TASK = """
			delete from contio_inbox_task where task_name = ? and task_instance = (select p.event || ':' || p.listener_id
			from contio_inbox_part p where p.event = %s and p.listener_id = ? and p.token = ? and p.state in ('DONE', 'DEAD'))
			""";

	private final JdbcClient client;

	PartTable(JdbcClient client) {
		this.client = client;
	}

	Map<String, PartRow> findAll(long event) {
		return this.client.sql(COLUMNS + "where event = ?")
			.param(event)
			.query((row, number) -> read(row))
			.stream()
			.collect(Collectors.toMap(PartRow::listenerId, Function.identity()));
	}

	Optional<RunningPart> findWithEvent(PartKey part) {
		return this.client.sql("""
				select %s from contio_inbox_part p join contio_inbox_event e on e.id = p.event
				where p.event = ? and p.listener_id = ?
				""".formatted(WITH_EVENT))
			.params(part.event(), part.listenerId())
			.query(PartTable::readWithEvent)
			.optional();
	}

	/* Nothing to RECEIVED */
	void insert(PartKey part, @Nullable String serialKey, Instant now) {
		this.client
			.sql("insert into contio_inbox_part (event, listener_id, state, attempts, token, changed_at, serial_key) "
					+ "values (?, ?, 'RECEIVED', 0, 0, ?, ?)")
			.params(Arrays.asList(part.event(), part.listenerId(), EventTable.time(now), serialKey))
			.update();
	}

	/* Nothing to RUNNING */
	void insertRunning(PartKey part, Instant now, Instant leasedUntil) {
		this.client
			.sql("insert into contio_inbox_part (event, listener_id, state, attempts, token, changed_at, leased_until) "
					+ "values (?, ?, 'RUNNING', 1, 1, ?, ?)")
			.params(part.event(), part.listenerId(), EventTable.time(now), EventTable.time(leasedUntil))
			.update();
	}

	/*
	 * RECEIVED or RUNNING to RUNNING: whoever calls it knows that an earlier run is over,
	 * or does not count any more
	 */
	boolean run(PartKey part, Instant now, Instant leasedUntil) {
		return this.client.sql(RUN)
			.params(EventTable.time(now), EventTable.time(leasedUntil), part.event(), part.listenerId())
			.update() == 1;
	}

	/* RUNNING to DONE, or nothing if this very run was done before */
	boolean done(PartKey part, Lease lease, Instant now) {
		return this.client.sql(DONE.formatted("?"))
			.params(EventTable.time(now), part.event(), part.listenerId(), lease.token())
			.update() == 1;
	}

	boolean isOpen(PartKey part) {
		return this.client
			.sql("select 1 from contio_inbox_part" + PART + " and " + STATE + " in ('RECEIVED', 'RUNNING')")
			.params(part.event(), part.listenerId())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/* Of a part that is done or given up by this very run */
	void deleteTask(PartKey part, Lease lease) {
		this.client.sql(DELETE_TASK.formatted("?"))
			.params(InboxSchema.TASK_NAME, part.event(), part.listenerId(), lease.token())
			.update();
	}

	/* RUNNING to RECEIVED or DEAD */
	boolean failed(PartKey part, Lease lease, boolean dead, Failure failure, Instant now) {
		return this.client.sql(
				"update contio_inbox_part set state = ?, changed_at = ?, leased_until = null, running_key = null, error_type = ?, error_message = ?"
						+ HELD)
			.params(Arrays.asList(dead ? ListenerState.DEAD.name() : ListenerState.RECEIVED.name(),
					EventTable.time(now), failure.type(), failure.message(), part.event(), part.listenerId(),
					lease.token()))
			.update() == 1;
	}

	/* RUNNING to RECEIVED, as if it had never run */
	boolean release(PartKey part, Lease lease, Instant now) {
		return this.client.sql(
				"update contio_inbox_part set state = 'RECEIVED', attempts = attempts - 1, changed_at = ?, leased_until = null, running_key = null"
						+ HELD)
			.params(EventTable.time(now), part.event(), part.listenerId(), lease.token())
			.update() == 1;
	}

	Optional<PartKey> successor(PartKey part) {
		return this.client.sql("""
				select event from contio_inbox_part where state = 'RECEIVED' and attempts = 0 and listener_id = ?
				and serial_key = (select serial_key from contio_inbox_part where event = ? and listener_id = ?)
				order by event limit 1
				""")
			.params(part.listenerId(), part.event(), part.listenerId())
			.query(Long.class)
			.optional()
			.map((event) -> new PartKey(event, part.listenerId()));
	}

	static RunningPart readWithEvent(ResultSet row, int number) throws SQLException {
		return new RunningPart(read(row), EventTable.read(row));
	}

	private static PartRow read(ResultSet row) throws SQLException {
		OffsetDateTime leasedUntil = row.getObject("leased_until", OffsetDateTime.class);
		return new PartRow(row.getString("listener_id"), ListenerState.valueOf(row.getString("state")),
				row.getInt("attempts"), row.getLong("token"), (leasedUntil != null) ? leasedUntil.toInstant() : null);
	}

}
