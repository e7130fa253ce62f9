package ai.contio.spring.sandbox.user.chat;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A turn as the API shows it.
 */
record TurnResponse(UUID id, UUID sessionId, String role, String content, String status, int sequenceNumber,
		@Nullable String createdAt, @Nullable String completedAt, @Nullable AgentMetadata agentMetadata,
		@Nullable Failure error) {

	/* As many characters as a token has, roughly */
	private static final int TOKEN = 4;

	static TurnResponse of(ChatTurn turn, ChatSession session, Times times) {
		return new TurnResponse(turn.id(), session.id(), turn.role(), turn.content(), turn.status(), turn.number(),
				times.write(turn.createdAt()), times.write(turn.completedAt()),
				turn.isOfAgent() ? metadata(turn, session) : null,
				(turn.errorCode() != null) ? new Failure(turn.errorCode(), ChatRules.FAILED) : null);
	}

	private static AgentMetadata metadata(ChatTurn turn, ChatSession session) {
		int prompt = session.turns()
			.stream()
			.filter((other) -> other.number() < turn.number())
			.mapToInt((other) -> tokens(other.content()))
			.sum();
		int completion = tokens(turn.content());
		return new AgentMetadata(turn.documents(), new Tokens(prompt, completion, prompt + completion),
				(session.meetingId() != null) ? List.of(new ToolCall("search_meeting_notes", "success")) : List.of());
	}

	private static int tokens(String text) {
		return 1 + text.length() / TOKEN;
	}

	record AgentMetadata(List<UUID> referencedDocuments, Tokens tokenUsage, List<ToolCall> toolCalls) {

	}

	record Tokens(int promptTokens, int completionTokens, int totalTokens) {

	}

	record ToolCall(String name, String status) {

	}

	record Failure(String code, String message) {

	}

}
