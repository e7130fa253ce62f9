package ai.contio.spring.oauth2.authorization;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a user who meant to connect is not connected. Its message holds neither a
 * token nor a code.
 */
public class AuthorizationFailedException extends RuntimeException {

	private final AuthorizationProblem problem;

	AuthorizationFailedException(AuthorizationProblem problem, String detail) {
		this(problem, detail, null);
	}

	AuthorizationFailedException(AuthorizationProblem problem, String detail, @Nullable Throwable cause) {
		super("%s %s".formatted(problem.getSentence(), detail).strip(), cause);
		this.problem = problem;
	}

	/**
	 * Why.
	 * @return the problem
	 */
	public AuthorizationProblem getProblem() {
		return this.problem;
	}

}
