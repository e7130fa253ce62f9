package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import ai.contio.spring.webhook.inbox.InboxEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores new events with their parts and tasks in one statement, which PostgreSQL can.
 * Most events are new, and each statement is a way to the server and back, so that this
 * is what decides how many events a node can take.
 */
final class NewEvents {

	private static final String SQL = """
			with event as (%s on conflict do nothing returning id),
			wanted (listener_id, serial_key) as (values %s),
			part as (insert into contio_inbox_part
			(event, listener_id, state, attempts, token, changed_at, serial_key)
			select event.id, wanted.listener_id, 'RECEIVED', 0, 0, ?, wanted.serial_key from event, wanted)
			insert into contio_inbox_task (task_name, task_instance, execution_time, picked, version)
			select ?, event.id || ':' || wanted.listener_id, ?, false, 1 from event, wanted
			""";

	private static final String PART = "(cast(? as varchar), cast(? as varchar))";

	private final JdbcClient client;

	NewEvents(JdbcClient client) {
		this.client = client;
	}

	/**
	 * Store an event, if it is not there.
	 * @return whether it was stored
	 */
	boolean store(InboxEvent event, byte[] stored, Instant expiresAt, List<NewPart> parts, Instant now) {
		List<@Nullable Object> values = new ArrayList<>(EventTable.values(event, stored, expiresAt));
		for (NewPart part : parts) {
			values.add(part.listenerId());
			values.add(Storable.of(part.serialKey()));
		}
		values.addAll(Arrays.asList(EventTable.time(now), InboxSchema.TASK_NAME, EventTable.time(now)));
		String sql = SQL.formatted(EventTable.INSERT, String.join(", ", Collections.nCopies(parts.size(), PART)));
		return this.client.sql(sql).params(values).update() > 0;
	}

}
