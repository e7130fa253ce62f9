package ai.contio.spring.oauth2.authorization;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a user who meant to connect is not connected. Its message holds neither a
 * token nor a code.
 */
public class AuthorizationFailedException extends RuntimeException {

	private final AuthorizationProblem problem;

	private final @Nullable String workspaceId;

	AuthorizationFailedException(AuthorizationProblem problem, String detail) {
		this(problem, detail, null);
	}

	AuthorizationFailedException(AuthorizationProblem problem, String detail, @Nullable Throwable cause) {
		this(problem, detail, cause, null);
	}

	AuthorizationFailedException(AuthorizationProblem problem, String detail, @Nullable Throwable cause,
			@Nullable String workspaceId) {
		super("%s %s".formatted(problem.getSentence(), detail).strip(), cause);
		this.problem = problem;
		this.workspaceId = workspaceId;
	}

	static AuthorizationFailedException unapproved(Set<String> scopes, @Nullable Throwable cause) {
		return new AuthorizationFailedException(AuthorizationProblem.INVALID_SCOPE,
				("Contio's support approves partner apps for scopes. Until it has, leave out of contio.oauth2.scopes "
						+ "what it has not approved among: %s.")
					.formatted(String.join(" ", scopes)),
				cause);
	}

	/**
	 * Why.
	 * @return the problem
	 */
	public AuthorizationProblem getProblem() {
		return this.problem;
	}

	/**
	 * The workspace that an embedded sign-in failed over: the one that the user belongs
	 * to, if it is another one than was asked for, or else the one that was asked for.
	 * @return the id of the workspace, or {@code null} if the problem is not about one
	 */
	public @Nullable String getWorkspaceId() {
		return this.workspaceId;
	}

}
