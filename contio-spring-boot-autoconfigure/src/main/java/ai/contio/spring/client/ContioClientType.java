package ai.contio.spring.client;

/**
 * The parts of the Contio Partner API that a client talks to. Each has credentials and a
 * rate limit of its own.
 */
public enum ContioClientType {

	/** The user API, called with the access token of a user. */
	USER("user"),

	/** The admin API, called with the API key of the partner app. */
	ADMIN("admin"),

	/** The OAuth endpoints, called with the client secret of the partner app. */
	OAUTH("oauth");

	private final String label;

	ContioClientType(String label) {
		this.label = label;
	}

	/**
	 * The name of this part in metrics and messages.
	 * @return a lower-case word
	 */
	public String getLabel() {
		return this.label;
	}

}
