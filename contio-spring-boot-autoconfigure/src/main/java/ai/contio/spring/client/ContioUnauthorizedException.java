package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when Contio does not accept the credentials (401).
 */
public class ContioUnauthorizedException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioUnauthorizedException(ContioApiError error) {
		super(error, advice(error));
	}

	private static String advice(ContioApiError error) {
		return switch (error.call().client()) {
			case ADMIN -> "Check that contio.api-key and contio.client-id are of one partner app, that it is active, "
					+ "and that contio.environment is the environment it lives in.";
			case USER -> "The user has to connect to Contio again if this persists.";
			case OAUTH -> oauthAdvice(error.code());
		};
	}

	private static String oauthAdvice(@Nullable String code) {
		return switch ((code != null) ? code : "") {
			case "invalid_code" -> "Ask the user for the code again, or begin the sign-in again.";
			case "session_expired" -> "Begin the sign-in again.";
			default -> "Check contio.client-id and contio.client-secret, or the token where the call takes one.";
		};
	}

}
