package ai.contio.spring.sandbox.user.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A talk of a user with an agent.
 *
 * @param id the id of the session
 * @param ownerId the user
 * @param meetingId the meeting that they talk about, or {@code null}
 * @param title what they talk about
 * @param status active or expired
 * @param documents context documents that the agent looks at
 * @param metadata what the partner keeps with it
 * @param turns what was said
 * @param createdAt when it began
 * @param updatedAt when something was said last
 */
record ChatSession(UUID id, UUID ownerId, @Nullable UUID meetingId, String title, String status, List<UUID> documents,
		Map<String, String> metadata, List<ChatTurn> turns, Instant createdAt, Instant updatedAt) {

	static final String ACTIVE = "active";

	static final String EXPIRED = "expired";

	private static final int MAX_TITLE = 60;

	static ChatSession begin(UUID ownerId, @Nullable UUID meetingId, List<UUID> documents, Map<String, String> metadata,
			String message, Instant now) {
		return new ChatSession(UUID.randomUUID(), ownerId, meetingId, title(message), ACTIVE, documents, metadata,
				List.of(ChatTurn.asked(message, 1, now)), now, now);
	}

	private static String title(String message) {
		return (message.length() > MAX_TITLE) ? message.substring(0, message.offsetByCodePoints(0, MAX_TITLE / 2)) + "…"
				: message;
	}

	boolean isActive() {
		return this.status.equals(ACTIVE);
	}

	ChatTurn last() {
		return this.turns.get(this.turns.size() - 1);
	}

	Optional<ChatTurn> turn(UUID turnId) {
		return this.turns.stream().filter((turn) -> turn.id().equals(turnId)).findFirst();
	}

	ChatSession about(@Nullable UUID newMeetingId) {
		return (newMeetingId != null) ? copy(newMeetingId, this.status, this.turns, this.updatedAt) : this;
	}

	ChatSession plus(ChatTurn turn, Instant now) {
		return copy(this.meetingId, this.status, Stream.concat(this.turns.stream(), Stream.of(turn)).toList(), now);
	}

	ChatSession with(UUID turnId, UnaryOperator<ChatTurn> change) {
		return copy(this.meetingId, this.status,
				this.turns.stream().map((turn) -> turn.id().equals(turnId) ? change.apply(turn) : turn).toList(),
				this.updatedAt);
	}

	ChatSession expired() {
		return copy(this.meetingId, EXPIRED, this.turns, this.updatedAt);
	}

	private ChatSession copy(@Nullable UUID newMeetingId, String newStatus, List<ChatTurn> newTurns, Instant now) {
		return new ChatSession(this.id, this.ownerId, newMeetingId, this.title, newStatus, this.documents,
				this.metadata, newTurns, this.createdAt, now);
	}

}
