package ai.contio.spring.oauth2.authorization;

import java.io.Serializable;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

/**
 * A flow that a user has begun and not finished.
 *
 * @param request what was asked for
 * @param owner who began it
 * @param returnTo the local path where the user goes afterwards, or {@code null}
 */
public record PendingAuthorization(ContioAuthorizationRequest request, ResourceOwner owner,
		@Nullable String returnTo) implements Serializable {

	/** Shows no state. */
	@Override
	public String toString() {
		return "PendingAuthorization[owner=%s, returnTo=%s]".formatted(this.owner, this.returnTo);
	}

}
