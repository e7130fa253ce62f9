package ai.contio.spring.client;

/**
 * Thrown when Contio, or something before it, failed (5xx). The call may or may not have
 * had an effect.
 */
public class ContioServerException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioServerException(ContioApiError error) {
		super(error, "Contio failed, not the request; try again later.");
	}

}
