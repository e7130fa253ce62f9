package ai.contio.spring.sandbox.user.agenda;

import java.time.Instant;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.EventData;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app what became of agenda items.
 */
@Component
final class AgendaEvents {

	private final EventPublisher events;

	AgendaEvents(EventPublisher events) {
		this.events = events;
	}

	void created(AgendaItem item, User user) {
		this.events.publish("agenda_item.created", titled(item).with("created_at", item.createdAt()).toMap(), user);
	}

	void updated(AgendaItem item, User user) {
		this.events.publish("agenda_item.updated",
				titled(item).with("status", item.status()).with("updated_at", item.updatedAt()).toMap(), user);
	}

	void deleted(AgendaItem item, Instant now, User user) {
		this.events.publish("agenda_item.deleted", data(item).with("deleted_at", now).toMap(), user);
	}

	private static EventData titled(AgendaItem item) {
		return data(item).with("title", item.content().title()).with("item_type", item.content().itemType());
	}

	private static EventData data(AgendaItem item) {
		return new EventData().with("agenda_item_id", item.id()).with("meeting_id", item.meetingId());
	}

}
