package ai.contio.spring.client;

import java.util.List;

/**
 * Thrown when the credentials are good, but not for this call (403).
 */
public class ContioForbiddenException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioForbiddenException(ContioApiError error) {
		super(error, advice(error));
	}

	/**
	 * The scopes that the operation needs and of which at least one was not granted.
	 * @return the scopes; empty if the failure is not about scopes, or if the operation
	 * is not known
	 */
	public List<String> getMissingScopes() {
		return missingScopes(getError());
	}

	private static String advice(ContioApiError error) {
		List<String> scopes = missingScopes(error);
		return scopes.isEmpty() ? "The partner app, or the user, is not allowed to do this."
				: "It needs %s; ask for the scope and let the user consent again.".formatted(String.join(" ", scopes));
	}

	private static List<String> missingScopes(ContioApiError error) {
		return "insufficient_scope".equals(error.code()) ? error.call().scopes() : List.of();
	}

}
