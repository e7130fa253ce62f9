package ai.contio.spring.sandbox.user;

import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Reads query parameters that are true or false.
 */
public final class Flags {

	private Flags() {
	}

	/**
	 * Read a flag.
	 * @param name the name of the parameter
	 * @param code the code of the error if it is none
	 * @param value its value, or {@code null}
	 * @return the flag, or {@code null} if it is not given
	 * @throws ApiException if it is neither true nor false
	 */
	public static @Nullable Boolean read(String name, String code, @Nullable String value) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		if (value.equals("true") || value.equals("false")) {
			return value.equals("true");
		}
		throw new ApiException(HttpStatus.BAD_REQUEST, code,
				"'%s' must be true or false, and was not.".formatted(name));
	}

}
