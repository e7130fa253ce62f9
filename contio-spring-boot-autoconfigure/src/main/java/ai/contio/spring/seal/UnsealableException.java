package ai.contio.spring.seal;

/**
 * Thrown when a sealed text cannot be opened. It says why and shows nothing of the text.
 */
public class UnsealableException extends RuntimeException {

	private final Reason reason;

	UnsealableException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	/**
	 * Why the text cannot be opened.
	 * @return the reason
	 */
	public Reason getReason() {
		return this.reason;
	}

	/**
	 * Why a text cannot be opened.
	 */
	public enum Reason {

		/** It was never sealed. */
		PLAINTEXT,

		/** The key that it is sealed with is not there. */
		UNKNOWN_KEY,

		/** It was altered, or stood in another place, or the key is another one. */
		ALTERED

	}

}
