package ai.contio.spring.user.chat;

import java.util.List;
import java.util.Map;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A session to create.
 *
 * @param message what the user says, 1 to 10,000 characters
 * @param meetingId the id of the meeting to talk about
 * @param contextDocumentIds ids of documents for the agent to read first
 * @param metadata what to store with it for the partner app: at most 10 keys of 256
 * characters, with values of 1,024
 */
public record NewChatSession(String message, @Nullable String meetingId, @Nullable List<String> contextDocumentIds,
		@Nullable Map<String, String> metadata) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewChatSession {
		RequestBounds.length("message", RequestBounds.required("message", message), 1, 10000);
		ChatMetadata.check(metadata);
	}

	/**
	 * A session that begins with a message.
	 * @param message what the user says, 1 to 10,000 characters
	 * @return the session
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewChatSession of(String message) {
		return new NewChatSession(message, null, null, null);
	}

	/**
	 * This session with this meeting id.
	 * @param meetingId the id of the meeting to talk about
	 * @return this session with it
	 */
	public NewChatSession withMeetingId(String meetingId) {
		return new NewChatSession(this.message, meetingId, this.contextDocumentIds, this.metadata);
	}

	/**
	 * This session with these context document ids.
	 * @param contextDocumentIds ids of documents for the agent to read first
	 * @return this session with it
	 */
	public NewChatSession withContextDocumentIds(List<String> contextDocumentIds) {
		return new NewChatSession(this.message, this.meetingId, contextDocumentIds, this.metadata);
	}

	/**
	 * This session with this metadata.
	 * @param metadata what to store with it for the partner app: at most 10 keys of 256
	 * characters, with values of 1,024
	 * @return this session with it
	 */
	public NewChatSession withMetadata(Map<String, String> metadata) {
		return new NewChatSession(this.message, this.meetingId, this.contextDocumentIds, metadata);
	}

}
