package ai.contio.spring.webhook;

/**
 * A body is no event. The message says what is missing and quotes nothing of the body.
 */
final class MalformedEventException extends Exception {

	MalformedEventException(String message) {
		super(message);
	}

}
