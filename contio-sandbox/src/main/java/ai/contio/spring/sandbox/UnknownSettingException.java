package ai.contio.spring.sandbox;

/**
 * Thrown when the sandbox is started with a setting that it does not have.
 */
final class UnknownSettingException extends IllegalArgumentException {

	private final transient String action;

	UnknownSettingException(String message, String action) {
		super(message);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
