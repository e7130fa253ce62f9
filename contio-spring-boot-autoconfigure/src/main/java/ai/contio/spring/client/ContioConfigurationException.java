package ai.contio.spring.client;

import org.springframework.util.Assert;

/**
 * Thrown at start-up when the configuration of the starter is incomplete or malformed. It
 * carries what was found and what to do about it, which Spring Boot prints as the reason
 * of the failed start. Neither text holds a secret.
 */
public class ContioConfigurationException extends RuntimeException {

	private final String action;

	/**
	 * A mistake in the configuration.
	 * @param description what was found and what was expected, in a sentence
	 * @param action what to do about it, naming the property to set
	 */
	public ContioConfigurationException(String description, String action) {
		super(description);
		Assert.hasText(action, "'action' must not be empty");
		this.action = action;
	}

	/**
	 * What was found and what was expected.
	 * @return a sentence or more
	 */
	public String getDescription() {
		return String.valueOf(getMessage());
	}

	/**
	 * What to do about it.
	 * @return a sentence or more
	 */
	public String getAction() {
		return this.action;
	}

}
