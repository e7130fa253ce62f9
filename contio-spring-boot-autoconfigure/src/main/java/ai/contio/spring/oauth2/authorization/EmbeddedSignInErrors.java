package ai.contio.spring.oauth2.authorization;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioConflictException;
import org.jspecify.annotations.Nullable;

/**
 * Says in the terms of connecting what an embedded sign-in failed with.
 */
final class EmbeddedSignInErrors {

	private EmbeddedSignInErrors() {
	}

	static Throwable explain(Throwable error, EmbeddedSignInOptions options, ContioAuthorizationRequest request) {
		AuthorizationProblem problem = (error instanceof ContioApiException refusal) ? problem(refusal.getCode())
				: null;
		if (problem == null) {
			return ContioAuthorizations.explain(error, request.scopes());
		}
		String workspace = workspace(problem, error, options);
		return new AuthorizationFailedException(problem,
				(workspace != null) ? "The workspace is '%s'.".formatted(workspace) : "", error, workspace);
	}

	/* The codes, since sources of Contio differ in the status */
	private static @Nullable AuthorizationProblem problem(@Nullable String code) {
		return switch (String.valueOf(code)) {
			case "invalid_code" -> AuthorizationProblem.WRONG_CODE;
			case "session_expired" -> AuthorizationProblem.SESSION_EXPIRED;
			case "workspace_conflict" -> AuthorizationProblem.WORKSPACE_CONFLICT;
			case "workspace_not_found" -> AuthorizationProblem.WORKSPACE_NOT_FOUND;
			case "workspace_not_authorized" -> AuthorizationProblem.WORKSPACE_NOT_AUTHORIZED;
			default -> null;
		};
	}

	private static @Nullable String workspace(AuthorizationProblem problem, Throwable error,
			EmbeddedSignInOptions options) {
		return switch (problem) {
			case WORKSPACE_CONFLICT ->
				(error instanceof ContioConflictException conflict) ? conflict.getWorkspaceId() : null;
			case WORKSPACE_NOT_FOUND, WORKSPACE_NOT_AUTHORIZED -> options.workspaceId();
			default -> null;
		};
	}

}
