package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;

import ai.contio.spring.webhook.inbox.ListenerState;
import org.jspecify.annotations.Nullable;

/**
 * A listener's part in an event, without what the event says.
 *
 * @param id what the part is asked for by, such as {@code 17:notes.onCompleted}
 * @param eventType the type of the event
 * @param eventId the id of the event
 * @param listenerId the listener
 * @param state what has become of the part
 * @param attempts how often it has been begun
 * @param receivedAt when the event was received first
 * @param changedAt when the state was last written
 * @param errorType the class of what the last attempt failed with, or {@code null} if
 * none has
 * @param errorMessage the message of it
 */
public record InboxPart(String id, String eventType, String eventId, String listenerId, ListenerState state,
		int attempts, Instant receivedAt, Instant changedAt, @Nullable String errorType,
		@Nullable String errorMessage) {

	/**
	 * The same part with another message.
	 * @param message what stands for the message of the failure
	 * @return a part
	 */
	public InboxPart withErrorMessage(String message) {
		return new InboxPart(this.id, this.eventType, this.eventId, this.listenerId, this.state, this.attempts,
				this.receivedAt, this.changedAt, this.errorType, message);
	}

}
