package ai.contio.spring.sandbox.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Which part of a list is asked for.
 *
 * @param limit the most entries to answer with, 1 to 100
 * @param offset the entries to skip
 */
public record Page(int limit, int offset) {

	private static final int ADMIN_DEFAULT = 50;

	private static final int USER_DEFAULT = 25;

	private static final int CREDENTIAL_HISTORY_DEFAULT = 20;

	private static final int MAX = 100;

	static Page of(String path, @Nullable String limit, @Nullable String offset) {
		return of("invalid_request", limit, defaultLimit(path), offset);
	}

	private static int defaultLimit(String path) {
		if (path.equals("/v1/partner/admin/credentials/history")) {
			return CREDENTIAL_HISTORY_DEFAULT;
		}
		return path.startsWith("/v1/partner/user/") ? USER_DEFAULT : ADMIN_DEFAULT;
	}

	/**
	 * Read a page of the user API where errors of the query have a code of their own.
	 * @param code the code of the error if a number cannot be
	 * @param limit the limit as it was sent, or {@code null}
	 * @param offset the offset as it was sent, or {@code null}
	 * @return the page
	 * @throws ApiException if a number cannot be
	 */
	public static Page ofUser(String code, @Nullable String limit, @Nullable String offset) {
		return of(code, limit, USER_DEFAULT, offset);
	}

	/**
	 * Read a page whose parameters have names and bounds of their own.
	 * @param limitName the name of the limit
	 * @param limit the limit as it was sent, or {@code null}
	 * @param defaultLimit the limit if none was sent
	 * @param maxLimit the largest limit
	 * @param offsetName the name of the offset
	 * @param offset the offset as it was sent, or {@code null}
	 * @return the page
	 * @throws ApiException if a number cannot be
	 */
	public static Page of(String limitName, @Nullable String limit, int defaultLimit, int maxLimit, String offsetName,
			@Nullable String offset) {
		return new Page(number("invalid_request", limitName, limit, defaultLimit, 1, maxLimit),
				number("invalid_request", offsetName, offset, 0, 0, Integer.MAX_VALUE));
	}

	private static Page of(String code, @Nullable String limit, int defaultLimit, @Nullable String offset) {
		return new Page(number(code, "limit", limit, defaultLimit, 1, MAX),
				number(code, "offset", offset, 0, 0, Integer.MAX_VALUE));
	}

	/**
	 * The part of the list that is asked for.
	 * @param <T> what is in the list
	 * @param all the whole list
	 * @return a part of it, empty if the offset is beyond its end
	 */
	public <T> List<T> of(List<T> all) {
		int from = Math.min(this.offset, all.size());
		return all.subList(from, from + Math.min(this.limit, all.size() - from));
	}

	private static int number(String code, String name, @Nullable String value, int otherwise, int min, int max) {
		if (value == null || value.isEmpty()) {
			return otherwise;
		}
		try {
			int number = Integer.parseInt(value);
			if (number >= min && number <= max) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Answered below, as any other value that is out of range
		}
		throw new ApiException(HttpStatus.BAD_REQUEST, code,
				"'%s' must be a whole number from %d to %d, and was not.".formatted(name, min, max));
	}

}
