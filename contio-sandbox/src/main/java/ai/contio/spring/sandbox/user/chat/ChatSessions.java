package ai.contio.spring.sandbox.user.chat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.event.SampleMeeting;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The chat sessions of the users. Nobody sees those of another.
 */
@Component
final class ChatSessions implements Resettable {

	private final Records<ChatSession> sessions = new Records<>(ChatSession::id);

	private final Meetings meetings;

	ChatSessions(Meetings meetings) {
		this.meetings = meetings;
		reset();
	}

	@Override
	public void reset() {
		this.sessions.replaceAll(List.of(seeded()));
	}

	/* It has expired long ago */
	private ChatSession seeded() {
		Instant then = this.meetings.now().minus(1, ChronoUnit.DAYS);
		ChatTurn asked = new ChatTurn(UUID.fromString("7c4a7001-7a11-4c0e-9b1e-6f0d5a2c0001"), ChatTurn.USER,
				"What did Harbour Outfitters ask for?", "completed", 1, then, then, null, List.of());
		ChatTurn answered = new ChatTurn(UUID.fromString("7c4a7002-7a11-4c0e-9b1e-6f0d5a2c0002"), ChatTurn.AGENT,
				"Rental kayaks in June, if the discount holds.", "completed", 2, then, then, null, List.of());
		return new ChatSession(UUID.fromString("5e551001-7a11-4c0e-9b1e-6f0d5a2c0001"), User.ADA.id(),
				SampleMeeting.ALL.get(2).id(), asked.content(), ChatSession.EXPIRED, List.of(), Map.of(),
				List.of(asked, answered), then, then);
	}

	/* The one that was used last comes first */
	List<ChatSession> of(User user, @Nullable UUID meetingId) {
		return this.sessions
			.find((session) -> session.ownerId().equals(user.id())
					&& (meetingId == null || meetingId.equals(session.meetingId())))
			.stream()
			.sorted(Comparator.comparing(ChatSession::updatedAt).reversed().thenComparing(ChatSession::id))
			.toList();
	}

	Optional<ChatSession> find(User user, UUID id) {
		return this.sessions.find(id).filter((session) -> session.ownerId().equals(user.id()));
	}

	Records<ChatSession> records() {
		return this.sessions;
	}

	Instant now() {
		return this.meetings.now();
	}

}
