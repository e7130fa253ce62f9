package ai.contio.spring.user.chat;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A session, as a list has it.
 *
 * @param id the id of the session
 * @param meetingId the id of the meeting that it is about
 * @param title what it is called
 * @param status whether it goes on
 * @param turnCount how many turns it has
 * @param metadata what the partner app has stored with it
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ChatSession(@Nullable String id, @Nullable String meetingId, @Nullable String title,
		@Nullable ChatSessionStatus status, @Nullable Integer turnCount, @Nullable Map<String, String> metadata,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
