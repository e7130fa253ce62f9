package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the state of things does not allow the call (409), or while an earlier
 * request with the same idempotency key is still being worked on.
 */
public class ContioConflictException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioConflictException(ContioApiError error) {
		super(error, "Read the current state and decide anew.");
	}

	/**
	 * The workspace that the user belongs to already.
	 * @return its id, or {@code null} if the conflict is about something else
	 */
	public @Nullable String getWorkspaceId() {
		return getError().text("workspace_id");
	}

}
