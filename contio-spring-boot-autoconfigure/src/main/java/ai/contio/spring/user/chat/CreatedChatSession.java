package ai.contio.spring.user.chat;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A session that was created.
 *
 * @param id the id of the session
 * @param meetingId the id of the meeting that it is about
 * @param status whether it goes on
 * @param initialTurn the first message
 * @param metadata what the partner app has stored with it
 * @param createdAt when it was created
 */
public record CreatedChatSession(@Nullable String id, @Nullable String meetingId, @Nullable ChatSessionStatus status,
		@Nullable ChatTurn initialTurn, @Nullable Map<String, String> metadata, @Nullable OffsetDateTime createdAt) {

}
