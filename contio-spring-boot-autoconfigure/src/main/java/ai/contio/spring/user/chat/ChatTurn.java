package ai.contio.spring.user.chat;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a session.
 *
 * @param id the id of the turn
 * @param sessionId the id of the session
 * @param sequenceNumber its place in the session
 * @param role who says it
 * @param content what they say
 * @param status how far it has come
 * @param error why it failed
 * @param agentMetadata how the agent came to it; of agents only
 * @param createdAt when it was said
 * @param completedAt when it was done
 */
public record ChatTurn(@Nullable String id, @Nullable String sessionId, @Nullable Integer sequenceNumber,
		@Nullable ChatRole role, @Nullable String content, @Nullable ChatTurnStatus status,
		@Nullable ChatTurnError error, @Nullable AgentMetadata agentMetadata, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime completedAt) {

}
