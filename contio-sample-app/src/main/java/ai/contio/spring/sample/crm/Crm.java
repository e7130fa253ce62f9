package ai.contio.spring.sample.crm;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stands for another system that an application writes to: here it is a table, and a
 * switch for each event type that says whether it is down.
 */
@Component
class Crm {

	private static final int SHOWN = 10;

	private final JdbcClient jdbc;

	private final Set<String> refused = new ConcurrentSkipListSet<>();

	Crm(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(String eventId, String eventType, @Nullable String contact) {
		if (this.refused.contains(eventType)) {
			throw new CrmUnavailableException(eventType);
		}
		this.jdbc.sql("insert into crm_entry (event_id, event_type, contact) values (?, ?, ?)")
			.param(eventId)
			.param(eventType)
			.param(contact)
			.update();
	}

	List<CrmEntry> newest() {
		return this.jdbc
			.sql("select event_id, event_type, contact, written_at from crm_entry order by written_at desc limit ?")
			.param(SHOWN)
			.query(CrmEntry.class)
			.list();
	}

	Set<String> refused() {
		return Set.copyOf(this.refused);
	}

	void refuse(String eventType) {
		this.refused.add(eventType);
	}

	void accept(String eventType) {
		this.refused.remove(eventType);
	}

}
