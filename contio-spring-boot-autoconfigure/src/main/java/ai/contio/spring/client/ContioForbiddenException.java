package ai.contio.spring.client;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the credentials are good, but not for this call (403).
 */
public class ContioForbiddenException extends ContioApiException {

	private final List<String> missingScopes;

	private final @Nullable String authorizationPath;

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioForbiddenException(ContioApiError error) {
		this(error, ScopeAdvice.of(error, null));
	}

	/**
	 * A failed call of this kind, of a user who granted some scopes.
	 * @param error what is known about it
	 * @param grantedScopes the scopes, perhaps none
	 */
	ContioForbiddenException(ContioApiError error, Set<String> grantedScopes) {
		this(error, ScopeAdvice.of(error, grantedScopes));
	}

	private ContioForbiddenException(ContioApiError error, ScopeAdvice scopes) {
		super(error, scopes.sentence());
		this.missingScopes = scopes.missing();
		this.authorizationPath = scopes.authorizationPath();
	}

	/**
	 * The scopes that the operation needs and of which at least one was not granted:
	 * those that were not, where it is known what was.
	 * @return the scopes; empty if the failure is not about scopes, or if the operation
	 * is not known
	 */
	public List<String> getMissingScopes() {
		return this.missingScopes;
	}

	/**
	 * The link that asks the user for what is missing, along with what was granted.
	 * @return a path within this application, with a query; {@code null} if the failure
	 * is not about the scopes of a user
	 */
	public @Nullable String getAuthorizationPath() {
		return this.authorizationPath;
	}

}
