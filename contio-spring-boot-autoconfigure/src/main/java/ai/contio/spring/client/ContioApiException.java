package ai.contio.spring.client;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.WebClientException;

/**
 * Thrown when a call to Contio fails. The subclasses are the kinds of failure that a
 * program tells apart; what fits none of them is this class itself.
 * <p>
 * The kind follows the status. The code comes second, because Contio has several names
 * for one thing.
 */
public class ContioApiException extends WebClientException {

	private final ContioApiError error;

	/**
	 * A failed call.
	 * @param error what is known about it
	 */
	public ContioApiException(ContioApiError error) {
		this(error, "");
	}

	ContioApiException(ContioApiError error, String advice) {
		this(error, advice, null);
	}

	@SuppressWarnings("NullAway") // a cause may be null, whatever the constructor says
	ContioApiException(ContioApiError error, String advice, @Nullable Throwable cause) {
		super(advice.isEmpty() ? error + "." : "%s. %s".formatted(error, advice), cause);
		this.error = error;
	}

	/**
	 * Everything that is known about the failure.
	 * @return the error
	 */
	public ContioApiError getError() {
		return this.error;
	}

	/**
	 * The status of the answer.
	 * @return the status, or {@code null} if there was no answer
	 */
	public @Nullable HttpStatusCode getStatusCode() {
		return this.error.status();
	}

	/**
	 * Contio's name for the error.
	 * @return a code such as {@code not_found}, or {@code null} if Contio gave none
	 */
	public @Nullable String getCode() {
		return this.error.code();
	}

	/**
	 * Contio's sentence about the error, as it came.
	 * @return the sentence, or {@code null} if Contio gave none
	 */
	public @Nullable String getDetail() {
		return this.error.detail();
	}

	/**
	 * The id of the request, which Contio's support asks for.
	 * @return the id, or {@code null} if Contio gave none
	 */
	public @Nullable String getRequestId() {
		return this.error.requestId();
	}

	/**
	 * How long Contio asked to wait, counted from its answer.
	 * @return the wait, or {@code null} if Contio did not ask for one
	 */
	public @Nullable Duration getRetryAfter() {
		return this.error.retryAfter();
	}

	/**
	 * The beginning of the body as it came, at most 64 kB. It is never part of the
	 * message.
	 * @return the text; empty if there was no body
	 */
	public String getRawBody() {
		return this.error.rawBody();
	}

	/**
	 * Which call failed.
	 * @return the call
	 */
	public ContioCall getCall() {
		return this.error.call();
	}

	/**
	 * Fields of the body that no accessor has.
	 * @return texts, numbers, booleans and lists of texts by name; read-only
	 */
	public Map<String, Object> getExtras() {
		return this.error.extras();
	}

}
