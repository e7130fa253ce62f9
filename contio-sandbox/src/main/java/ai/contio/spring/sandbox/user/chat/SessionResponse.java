package ai.contio.spring.sandbox.user.chat;

import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A session as the API shows it.
 */
record SessionResponse(UUID id, @Nullable UUID meetingId, String title, String status, Map<String, String> metadata,
		int turnCount, @Nullable String createdAt, @Nullable String updatedAt) {

	static SessionResponse of(ChatSession session, Times times) {
		return new SessionResponse(session.id(), session.meetingId(), session.title(), session.status(),
				session.metadata(), session.turns().size(), times.write(session.createdAt()),
				times.write(session.updatedAt()));
	}

}
