package ai.contio.spring.sandbox.user.chat;

import java.time.Instant;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.EventData;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app what became of chat sessions.
 */
@Component
final class ChatEvents {

	private final EventPublisher events;

	ChatEvents(EventPublisher events) {
		this.events = events;
	}

	/* The turn of the agent: who wants to read the answer needs its id */
	void completed(ChatSession session, ChatTurn answer, User user) {
		this.events.publish("session.turn.completed",
				turn(session, answer).with("completed_at", answer.createdAt()).toMap(), user);
	}

	void failed(ChatSession session, ChatTurn turn, Instant now, User user) {
		this.events.publish("session.turn.failed",
				turn(session, turn).with("error_code", turn.errorCode())
					.with("error_message", ChatRules.FAILED)
					.with("failed_at", now)
					.toMap(),
				user);
	}

	void expired(ChatSession session, Instant now, User user) {
		this.events.publish("session.expired",
				data(session).with("turn_count", session.turns().size())
					.with("last_activity_at", session.updatedAt())
					.with("expired_at", now)
					.toMap(),
				user);
	}

	private static EventData turn(ChatSession session, ChatTurn turn) {
		return data(session).with("turn_id", turn.id()).with("sequence_number", turn.number());
	}

	private static EventData data(ChatSession session) {
		return new EventData().with("session_id", session.id()).with("meeting_id", session.meetingId());
	}

}
