package ai.contio.spring.client;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit most items of the page, 1 to 100; Contio's own default if {@code null}: 50
 * in the admin API, 25 in the user API
 * @param offset how many items to leave out; none if {@code null}
 */
public record PageRequest(@Nullable Integer limit, @Nullable Long offset) implements QueryParameters {

	/**
	 * The most items that Contio puts on a page.
	 */
	public static final int MAX_LIMIT = 100;

	private static final PageRequest FIRST = new PageRequest(null, null);

	/**
	 * A part of a list.
	 * @throws IllegalArgumentException if the limit is not 1 to 100 or the offset is
	 * negative
	 */
	public PageRequest {
		if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
			throw new IllegalArgumentException("limit must be 1 to %d, but is %d".formatted(MAX_LIMIT, limit));
		}
		if (offset != null && offset < 0) {
			throw new IllegalArgumentException("offset must not be negative, but is %d".formatted(offset));
		}
	}

	/**
	 * The first page, as long as Contio makes it.
	 * @return the request
	 */
	public static PageRequest first() {
		return FIRST;
	}

	/**
	 * The first page.
	 * @param limit most items of the page, 1 to 100
	 * @return the request
	 */
	public static PageRequest ofLimit(int limit) {
		return new PageRequest(limit, null);
	}

	/**
	 * A page further on.
	 * @param limit most items of the page, 1 to 100
	 * @param offset how many items to leave out
	 * @return the request
	 */
	public static PageRequest of(int limit, long offset) {
		return new PageRequest(limit, offset);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("limit", this.limit);
		parameters.accept("offset", this.offset);
	}

}
