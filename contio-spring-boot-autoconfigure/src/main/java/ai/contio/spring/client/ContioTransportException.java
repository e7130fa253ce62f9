package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when there is no answer from Contio that could be read: no connection, no answer
 * in time, a body that breaks off or is not what was promised, or a redirect, which is
 * never followed. The call may or may not have had an effect.
 */
public class ContioTransportException extends ContioApiException {

	private final boolean transientFailure;

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 * @param cause what failed; {@code null} if nothing else did
	 */
	public ContioTransportException(ContioApiError error, @Nullable Throwable cause) {
		this(error, "", cause, false);
	}

	ContioTransportException(ContioApiError error, String advice, @Nullable Throwable cause, boolean transientFailure) {
		super(error, advice, cause);
		this.transientFailure = transientFailure;
	}

	/**
	 * Whether another attempt may go better.
	 * @return {@code true} if no answer was received, for a reason that passes
	 */
	boolean isTransient() {
		return this.transientFailure;
	}

}
