package ai.contio.spring.oauth2.authorization;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * A flow that a user has begun and not finished.
 *
 * @param request what was asked for
 * @param principalName who began it
 * @param returnTo the local path where the user goes afterwards, or {@code null}
 */
public record PendingAuthorization(ContioAuthorizationRequest request, String principalName,
		@Nullable String returnTo) implements Serializable {

	/** Shows no state. */
	@Override
	public String toString() {
		return "PendingAuthorization[principalName=%s, returnTo=%s]".formatted(this.principalName, this.returnTo);
	}

}
