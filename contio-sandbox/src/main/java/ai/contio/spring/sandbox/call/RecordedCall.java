package ai.contio.spring.sandbox.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A call that the sandbox received, and how it was answered. Credentials in it are
 * masked.
 *
 * @param at when it came, by the sandbox's clock
 * @param method the HTTP method
 * @param path the path, without the query
 * @param pattern the operation's path, such as {@code /v1/partner/user/meetings/{id}}, or
 * {@code null} if the call was refused before it came to an operation
 * @param query the parameters of the query
 * @param headers the headers, whose names are in lower case
 * @param body the body, if it is a form or JSON; else a remark in brackets that says what
 * it is
 * @param status the status of the answer
 */
public record RecordedCall(Instant at, String method, String path, @Nullable String pattern,
		Map<String, List<String>> query, Map<String, List<String>> headers, String body, int status) {

	/**
	 * The first value of a header.
	 * @param name the name of the header, in upper or lower case
	 * @return the value, or {@code null} if there is none
	 */
	public @Nullable String header(String name) {
		return this.headers.entrySet()
			.stream()
			.filter((header) -> header.getKey().equalsIgnoreCase(name))
			.map((header) -> header.getValue().get(0))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether this is a call of an operation.
	 * @param operation a method and a path or path pattern, such as {@code GET
	 * /v1/partner/user/meetings/{id}}
	 * @return {@code true} if it is
	 * @throws IllegalArgumentException if that is no method and path
	 */
	public boolean is(String operation) {
		return Operation.parse(operation).matches(this);
	}

	@Override
	public String toString() {
		return "%s %s -> %d".formatted(this.method, this.path, this.status);
	}

}
