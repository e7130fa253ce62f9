package ai.contio.spring.client;

/**
 * Thrown when Contio does not know what was asked for, or does not show it (404).
 */
public class ContioNotFoundException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioNotFoundException(ContioApiError error) {
		super(error, "Check the id, and that it belongs to the environment that is called.");
	}

}
