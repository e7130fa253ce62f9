package ai.contio.spring.client;

/**
 * Thrown when Contio does not accept the credentials (401).
 */
public class ContioUnauthorizedException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioUnauthorizedException(ContioApiError error) {
		super(error, advice(error.call().client()));
	}

	private static String advice(ContioClientType client) {
		return switch (client) {
			case ADMIN -> "Check that contio.api-key and contio.client-id are of one partner app, that it is active, "
					+ "and that contio.environment is the environment it lives in.";
			case USER -> "The user has to connect to Contio again if this persists.";
			case OAUTH -> "Check contio.client-id and contio.client-secret.";
		};
	}

}
