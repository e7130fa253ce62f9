package ai.contio.spring.webhook;

import java.util.concurrent.CompletionStage;

/**
 * The body of a request that has not been read yet.
 */
@FunctionalInterface
public interface WebhookBody {

	/**
	 * Read the whole body.
	 * @param limit the most bytes to take in
	 * @return the bytes; fails with {@link BodyTooLargeException} as soon as there is one
	 * byte more than the limit, and with another exception if the body does not arrive
	 * whole
	 */
	CompletionStage<byte[]> read(int limit);

	/**
	 * The body has more bytes than the receiver takes.
	 */
	final class BodyTooLargeException extends RuntimeException {

	}

}
