package ai.contio.spring.client;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.util.StringUtils;

/**
 * What Contio said when a call failed, whichever shape it said it in.
 *
 * @param call the call that failed
 * @param status the status of the answer; {@code null} if there was none
 * @param code Contio's name for the error, such as {@code not_found}; names for one thing
 * differ, so that the status is the better guide
 * @param detail Contio's sentence about it
 * @param requestId what Contio's support asks for
 * @param retryAfter how long Contio asks to wait
 * @param rawBody the beginning of the body, at most 64 kB, as it came; credentials of the
 * request are masked in it
 * @param extras the other fields of the body: texts, numbers, booleans and lists of texts
 */
public record ContioApiError(ContioCall call, @Nullable HttpStatusCode status, @Nullable String code,
		@Nullable String detail, @Nullable String requestId, @Nullable Duration retryAfter, String rawBody,
		Map<String, Object> extras) implements Serializable {

	/**
	 * An error with read-only extras.
	 */
	public ContioApiError {
		extras = Map.copyOf(extras);
	}

	/**
	 * An error without an answer.
	 * @param call the call that failed
	 * @param status the status, if at least that was received
	 * @param detail what happened
	 * @return the error
	 */
	static ContioApiError withoutAnswer(ContioCall call, @Nullable HttpStatusCode status, String detail) {
		return new ContioApiError(call, status, null, detail, null, null, "", Map.of());
	}

	/**
	 * A text among the extras.
	 * @param name the name of the field
	 * @return the text, or {@code null} if there is none of this name
	 */
	@Nullable String text(String name) {
		return (this.extras.get(name) instanceof String text) ? text : null;
	}

	/**
	 * One line for people. The raw body is not in it.
	 * @return what was called, what was answered and what Contio's support asks for
	 */
	@Override
	public String toString() {
		StringBuilder line = new StringBuilder(this.call.toString());
		if (this.status != null) {
			line.append(" was answered with ").append(this.status.value());
		}
		else {
			line.append(" got no answer");
		}
		if (this.code != null) {
			line.append(' ').append(Text.line(this.code, 64));
		}
		if (this.detail != null) {
			line.append(": ").append(StringUtils.trimTrailingCharacter(Text.line(this.detail, 300), '.'));
		}
		if (this.requestId != null) {
			line.append(" [request id ").append(Text.line(this.requestId, 128)).append(']');
		}
		return line.toString();
	}

}
