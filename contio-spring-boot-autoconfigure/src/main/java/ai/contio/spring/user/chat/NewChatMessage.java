package ai.contio.spring.user.chat;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param message what the user says, 1 to 10,000 characters
 * @param meetingId the id of the meeting to talk about from now on
 */
public record NewChatMessage(String message, @Nullable String meetingId) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewChatMessage {
		RequestBounds.length("message", RequestBounds.required("message", message), 1, 10000);
	}

	/**
	 * A message.
	 * @param message what the user says, 1 to 10,000 characters
	 * @return the message
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewChatMessage of(String message) {
		return new NewChatMessage(message, null);
	}

	/**
	 * This message with this meeting id.
	 * @param meetingId the id of the meeting to talk about from now on
	 * @return this message with it
	 */
	public NewChatMessage withMeetingId(String meetingId) {
		return new NewChatMessage(this.message, meetingId);
	}

}
