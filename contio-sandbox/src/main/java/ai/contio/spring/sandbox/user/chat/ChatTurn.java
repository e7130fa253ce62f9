package ai.contio.spring.sandbox.user.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What one side of a talk said.
 *
 * @param id the id of the turn
 * @param role user or agent
 * @param content what was said
 * @param status queued, processing, completed or failed
 * @param number where it is in the talk, from 1
 * @param createdAt when it was said
 * @param completedAt when it had been dealt with, or {@code null}
 * @param errorCode why it was not, or {@code null}
 * @param documents what the agent looked up
 */
record ChatTurn(UUID id, String role, String content, String status, int number, Instant createdAt,
		@Nullable Instant completedAt, @Nullable String errorCode, List<UUID> documents) {

	static final String USER = "user";

	static final String AGENT = "agent";

	static ChatTurn asked(String content, int number, Instant now) {
		return new ChatTurn(UUID.randomUUID(), USER, content, "queued", number, now, null, null, List.of());
	}

	static ChatTurn answered(String content, int number, List<UUID> documents, Instant now) {
		return new ChatTurn(UUID.randomUUID(), AGENT, content, "completed", number, now, now, null, documents);
	}

	ChatTurn processing() {
		return new ChatTurn(this.id, this.role, this.content, "processing", this.number, this.createdAt, null, null,
				this.documents);
	}

	ChatTurn completed(Instant now) {
		return new ChatTurn(this.id, this.role, this.content, "completed", this.number, this.createdAt, now, null,
				this.documents);
	}

	ChatTurn failed(String code, Instant now) {
		return new ChatTurn(this.id, this.role, this.content, "failed", this.number, this.createdAt, now, code,
				this.documents);
	}

	boolean isOfAgent() {
		return this.role.equals(AGENT);
	}

}
