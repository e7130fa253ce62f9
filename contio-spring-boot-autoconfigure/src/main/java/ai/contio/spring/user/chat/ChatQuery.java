package ai.contio.spring.user.chat;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a list is to hold.
 *
 * @param meetingId the id of the meeting that they are about; any if {@code null}
 */
public record ChatQuery(@Nullable String meetingId) implements QueryParameters {

	private static final ChatQuery ALL = new ChatQuery(null);

	/**
	 * All sessions.
	 * @return the query
	 */
	public static ChatQuery all() {
		return ALL;
	}

	/**
	 * This query with this meeting id.
	 * @param meetingId the id of the meeting that they are about
	 * @return this query with it
	 */
	public ChatQuery withMeetingId(String meetingId) {
		return new ChatQuery(meetingId);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("meeting_id", this.meetingId);
	}

}
