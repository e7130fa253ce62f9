package ai.contio.spring.webhook.inbox.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ai.contio.spring.jdbc.Dialect;
import ai.contio.spring.webhook.inbox.EventKey;
import ai.contio.spring.webhook.inbox.InboxEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The table of events. It knows nothing of transactions.
 */
final class EventTable {

	static final String INSERT = """
			insert into contio_inbox_event (event_type, event_id, user_id, scheme, received_at, expires_at, trace, body)
			values (?, ?, ?, ?, ?, ?, ?, ?)
			""";

	static final String LOCK_ID = "select id from contio_inbox_event where event_type = ? and event_id = ? for update";

	static final String FORGET = """
			update contio_inbox_event set body = null where id = %%s and not exists
			(select 1 from contio_inbox_part where event = contio_inbox_event.id and %s <> 'DONE')
			""".formatted(PartTable.STATE);

	private final JdbcClient client;

	private final Dialect dialect;

	EventTable(JdbcClient client, Dialect dialect) {
		this.client = client;
		this.dialect = dialect;
	}

	/* Needs a transaction, for as long as which nobody else changes parts of the event */
	Optional<EventRow> lock(EventKey key) {
		return this.client
			.sql("select id, event_type, event_id, scheme, received_at, trace, body from contio_inbox_event "
					+ "where event_type = ? and event_id = ? for update")
			.params(key.eventType(), key.eventId())
			.query((row, number) -> read(row))
			.optional();
	}

	Optional<Long> lockId(EventKey key) {
		return this.client.sql(LOCK_ID).params(key.eventType(), key.eventId()).query(Long.class).optional();
	}

	Optional<EventRow> find(long id) {
		return this.client.sql(
				"select id, event_type, event_id, scheme, received_at, trace, body from contio_inbox_event where id = ?")
			.param(id)
			.query((row, number) -> read(row))
			.optional();
	}

	/*
	 * Nothing if the event is there, or comes to be there meanwhile. Most events are new:
	 * so this is tried first.
	 */
	Optional<EventRow> insert(InboxEvent event, byte[] stored, Instant expiresAt) {
		GeneratedKeyHolder id = new GeneratedKeyHolder();
		try {
			insert(event, stored, expiresAt, id);
		}
		catch (DuplicateKeyException ex) {
			// Only where the transaction goes on after it
			return Optional.empty();
		}
		return Optional.ofNullable(id.getKey())
			.map((key) -> new EventRow(key.longValue(), event.key(), event.scheme(), event.receivedAt(), event.trace(),
					stored));
	}

	private void insert(InboxEvent event, byte[] stored, Instant expiresAt, GeneratedKeyHolder id) {
		this.client.sql(this.dialect.orNothing(INSERT)).params(values(event, stored, expiresAt)).update(id, "id");
	}

	static List<@Nullable Object> values(InboxEvent event, byte[] stored, Instant expiresAt) {
		return Arrays.asList(event.key().eventType(), event.key().eventId(), Storable.of(event.userId()),
				event.scheme(), time(event.receivedAt()), time(expiresAt), event.trace(), stored);
	}

	void setBody(long id, byte[] stored) {
		this.client.sql("update contio_inbox_event set body = ? where id = ?").params(stored, id).update();
	}

	/*
	 * Whoever does this has locked the event: otherwise the last two would wait for each
	 * other
	 */
	void forgetBodyIfDone(long id) {
		this.client.sql(FORGET.formatted("?")).param(id).update();
	}

	void delete(long id) {
		this.client.sql("delete from contio_inbox_event where id = ?").param(id).update();
	}

	void deleteAll() {
		this.client.sql("delete from contio_inbox_task").update();
		this.client.sql("delete from contio_inbox_event").update();
	}

	static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	static EventRow read(ResultSet row) throws SQLException {
		return new EventRow(row.getLong("id"), new EventKey(row.getString("event_type"), row.getString("event_id")),
				row.getString("scheme"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
				row.getString("trace"), row.getBytes("body"));
	}

}
