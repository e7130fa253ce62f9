package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when something that was waited for was not done in time, or failed. The message
 * says how far it had come.
 */
public class ContioAwaitException extends RuntimeException {

	private final transient @Nullable Object last;

	private final boolean timeout;

	ContioAwaitException(String message, @Nullable Object last, boolean timeout) {
		super(message);
		this.last = last;
		this.timeout = timeout;
	}

	/**
	 * What was found by the last look.
	 * @return the record of it, or {@code null} if nothing was found, or if this
	 * exception was serialized
	 */
	public @Nullable Object getLast() {
		return this.last;
	}

	/**
	 * Whether the time was over. Contio goes on with its work then, and it can be waited
	 * for again.
	 * @return {@code false} if it failed at Contio
	 */
	public boolean isTimeout() {
		return this.timeout;
	}

}
