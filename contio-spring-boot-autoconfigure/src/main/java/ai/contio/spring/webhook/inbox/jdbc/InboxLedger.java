package ai.contio.spring.webhook.inbox.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ai.contio.spring.jdbc.Dialect;
import ai.contio.spring.jdbc.OwnTransactions;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.StateCount;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an inbox in a database holds, and what people do to it.
 */
public final class InboxLedger {

	private static final String SELECT = """
			select p.event, p.listener_id, p.state, p.attempts, p.changed_at, p.error_type, p.error_message,
			e.event_type, e.event_id, e.received_at
			from contio_inbox_part p join contio_inbox_event e on e.id = p.event where\s""";

	private static final String PART = " where event = ? and listener_id = ?";

	private final JdbcClient client;

	private final OwnTransactions transactions;

	private final Dialect dialect;

	private final Clock clock;

	/**
	 * The ledger of an inbox.
	 * @param inbox the inbox
	 * @param clock the clock that changes are dated by
	 */
	public InboxLedger(JdbcInbox inbox, Clock clock) {
		this.client = JdbcClient.create(inbox.dataSource());
		this.transactions = new OwnTransactions(inbox.dataSource());
		this.dialect = inbox.dialect();
		this.clock = clock;
	}

	/**
	 * Find parts.
	 * @param query which ones
	 * @return the parts, the oldest first
	 */
	public List<InboxPart> find(PartQuery query) {
		StringBuilder sql = new StringBuilder(SELECT).append("p.state in (");
		sql.append(String.join(", ", query.states().stream().map((state) -> "'%s'".formatted(state.name())).toList()));
		sql.append(')');
		List<@Nullable Object> values = new ArrayList<>();
		if (query.eventType() != null) {
			sql.append(" and e.event_type = ?");
			values.add(query.eventType());
		}
		if (query.listenerId() != null) {
			sql.append(" and p.listener_id = ?");
			values.add(query.listenerId());
		}
		sql.append(" order by p.event, p.listener_id limit ?");
		values.add(query.limit());
		return this.client.sql(sql.toString()).params(values).query((row, number) -> read(row)).list();
	}

	/**
	 * Find a part.
	 * @param part which one
	 * @return the part
	 */
	public Optional<InboxPart> find(PartKey part) {
		return this.client.sql(SELECT + "p.event = ? and p.listener_id = ?")
			.params(part.event(), part.listenerId())
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * The listeners that have parts which are not done.
	 * @return their ids
	 */
	public List<String> unfinishedListeners() {
		return this.client.sql("select distinct listener_id from contio_inbox_part where state <> 'DONE'")
			.query(String.class)
			.list();
	}

	/**
	 * How many parts are in which state, apart from those that are done.
	 * @return the counts; nothing for a state that no part is in
	 */
	public Map<ListenerState, StateCount> count() {
		Map<ListenerState, StateCount> counts = new EnumMap<>(ListenerState.class);
		this.client.sql(
				"select state, count(*) as parts, min(changed_at) as oldest from contio_inbox_part where state <> 'DONE' group by state")
			.query((row) -> {
				counts.put(ListenerState.valueOf(row.getString("state")),
						new StateCount(row.getLong("parts"), time(row, "oldest")));
			});
		return counts;
	}

	/**
	 * Let a part that was given up begin anew, with all its attempts.
	 * @param part which one
	 * @param tasks makes its task, in the same transaction
	 * @return whether it had been given up
	 */
	public boolean revive(PartKey part, PartTasks tasks) {
		return this.transactions.run(() -> {
			boolean revived = change("state = 'RECEIVED', attempts = 0, changed_at = ?", part, "state = 'DEAD'");
			if (revived) {
				tasks.schedule(List.of(), List.of(part));
			}
			return revived;
		});
	}

	/**
	 * Give a part that is not done to another listener, which begins it anew.
	 * @param part which one
	 * @param listenerId the other listener
	 * @param tasks makes its task, in the same transaction
	 * @return whether that is so: {@code false} if the part is done, or if the other
	 * listener has a part in the event already
	 */
	public boolean reassign(PartKey part, String listenerId, PartTasks tasks) {
		try {
			return this.transactions.run(() -> {
				boolean reassigned = this.client.sql(
						"update contio_inbox_part set listener_id = ?, state = 'RECEIVED', attempts = 0, token = token + 1, leased_until = null, running_key = null, changed_at = ?"
								+ PART + " and state <> 'DONE'")
					.params(listenerId, EventTable.time(this.clock.instant()), part.event(), part.listenerId())
					.update() == 1;
				if (reassigned) {
					tasks.schedule(List.of(), List.of(new PartKey(part.event(), listenerId)));
				}
				return reassigned;
			});
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Take a part for done that is not. What the event says is deleted with the last part
	 * of it.
	 * @param part which one
	 * @return whether there was one that was not done
	 */
	public boolean discard(PartKey part) {
		return this.transactions.run(() -> {
			this.client.sql("select id from contio_inbox_event where id = ? for update")
				.param(part.event())
				.query(Long.class)
				.optional();
			boolean discarded = change("state = 'DONE', leased_until = null, running_key = null, changed_at = ?", part,
					"state <> 'DONE'");
			new EventTable(this.client, this.dialect).forgetBodyIfDone(part.event());
			return discarded;
		});
	}

	/**
	 * Forget what the events of a user say, and whose they are. Nothing of theirs is run
	 * any more. That they were received stays known, so that a repeated delivery is too.
	 * @param userId the user's id at Contio
	 * @return how many events were about the user
	 */
	public int purge(String userId) {
		String stored = String.valueOf(Storable.of(userId));
		return this.transactions.run(() -> {
			List<Long> ids = this.client.sql("select id from contio_inbox_event where user_id = ? for update")
				.param(stored)
				.query(Long.class)
				.list();
			for (Long id : ids) {
				this.client.sql(
						"update contio_inbox_part set state = 'DONE', leased_until = null, serial_key = null, running_key = null, error_type = null, error_message = null where event = ?")
					.param(id)
					.update();
				this.client.sql("update contio_inbox_event set body = null, user_id = null where id = ?")
					.param(id)
					.update();
			}
			return ids.size();
		});
	}

	private boolean change(String assignments, PartKey part, String condition) {
		return this.client.sql("update contio_inbox_part set " + assignments + PART + " and " + condition)
			.params(Arrays.asList(EventTable.time(this.clock.instant()), part.event(), part.listenerId()))
			.update() == 1;
	}

	private static InboxPart read(ResultSet row) throws SQLException {
		String listenerId = row.getString("listener_id");
		return new InboxPart(new PartKey(row.getLong("event"), listenerId).toString(), row.getString("event_type"),
				row.getString("event_id"), listenerId, ListenerState.valueOf(row.getString("state")),
				row.getInt("attempts"), time(row, "received_at"), time(row, "changed_at"), row.getString("error_type"),
				row.getString("error_message"));
	}

	private static Instant time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
