package ai.contio.spring.sandbox.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit the most entries to answer with, 1 to 100
 * @param offset the entries to skip
 */
public record Page(int limit, int offset) {

	private static final int ADMIN_DEFAULT = 50;

	private static final int USER_DEFAULT = 25;

	private static final int MAX = 100;

	static Page of(String path, @Nullable String limit, @Nullable String offset) {
		return new Page(
				number("limit", limit, path.startsWith("/v1/partner/user/") ? USER_DEFAULT : ADMIN_DEFAULT, 1, MAX),
				number("offset", offset, 0, 0, Integer.MAX_VALUE));
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

	private static int number(String name, @Nullable String value, int otherwise, int min, int max) {
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
		throw ApiException
			.invalidRequest("'%s' must be a whole number from %d to %d, and was not.".formatted(name, min, max));
	}

}
