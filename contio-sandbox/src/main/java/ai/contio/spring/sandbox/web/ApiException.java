package ai.contio.spring.sandbox.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A request that is answered with one of Contio's errors.
 */
public final class ApiException extends RuntimeException {

	private final transient HttpStatusCode status;

	private final String code;

	private final transient Map<String, Object> details;

	/**
	 * An error that carries more than code and message.
	 * @param status the status of the answer
	 * @param code the code, as Contio spells it
	 * @param message what was found, what was expected and what to do
	 * @param details further fields of the body
	 */
	public ApiException(HttpStatusCode status, String code, String message, Map<String, Object> details) {
		super(message);
		this.status = status;
		this.code = code;
		this.details = Map.copyOf(details);
	}

	/**
	 * An error.
	 * @param status the status of the answer
	 * @param code the code, as Contio spells it
	 * @param message what was found, what was expected and what to do
	 */
	public ApiException(HttpStatusCode status, String code, String message) {
		this(status, code, message, Map.of());
	}

	/**
	 * A parameter or header that cannot be read.
	 * @param message what was found and what was expected
	 * @return the error, a 400
	 */
	public static ApiException invalidRequest(String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, "invalid_request", message);
	}

	/**
	 * A field whose value breaks a documented rule.
	 * @param message what was found and what was expected
	 * @return the error, a 400
	 */
	public static ApiException validation(String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, "validation_error", message);
	}

	/**
	 * A thing that is not there.
	 * @param message what was looked for
	 * @return the error, a 404
	 */
	public static ApiException notFound(String message) {
		return new ApiException(HttpStatus.NOT_FOUND, "not_found", message);
	}

	/**
	 * The status of the answer.
	 * @return the status
	 */
	public HttpStatusCode status() {
		return this.status;
	}

	/**
	 * The code of the error.
	 * @return the code, as Contio spells it
	 */
	public String code() {
		return this.code;
	}

	Map<String, Object> details() {
		return this.details;
	}

}
