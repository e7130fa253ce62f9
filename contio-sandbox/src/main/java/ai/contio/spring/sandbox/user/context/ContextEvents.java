package ai.contio.spring.sandbox.user.context;

import java.time.Instant;
import java.util.Map;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.EventData;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app what became of context documents.
 */
@Component
final class ContextEvents {

	private final EventPublisher events;

	ContextEvents(EventPublisher events) {
		this.events = events;
	}

	void created(ContextDocument document, User user) {
		this.events.publish("meeting.context.created",
				data(document).with("title", document.title()).with("created_at", document.createdAt()).toMap(), user);
	}

	void processed(ContextDocument document, Map<String, Object> report, User user) {
		this.events.publish("meeting.context.processed",
				data(document).with("sanitization_report", report).with("processed_at", document.updatedAt()).toMap(),
				user);
	}

	void deleted(ContextDocument document, Instant now, User user) {
		this.events.publish("meeting.context.deleted", data(document).with("deleted_at", now).toMap(), user);
	}

	private static EventData data(ContextDocument document) {
		return new EventData().with("context_id", document.id())
			.with("meeting_id", document.meetingId())
			.with("workspace_id", document.workspaceId());
	}

}
