package ai.contio.spring.user.chat;

import java.util.function.BiConsumer;

import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which turns of a session are asked for.
 *
 * @param limit most turns, 1 to 200; 50 if {@code null}
 * @param offset how many turns to leave out; none if {@code null}
 */
public record TurnRequest(@Nullable Integer limit, @Nullable Long offset) implements QueryParameters {

	/**
	 * The most turns that Contio answers at once.
	 */
	public static final int MAX_LIMIT = 200;

	private static final TurnRequest FIRST = new TurnRequest(null, null);

	/**
	 * A part of a session.
	 * @throws IllegalArgumentException if the limit is not 1 to 200 or the offset is
	 * negative
	 */
	public TurnRequest {
		if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
			throw new IllegalArgumentException("turn_limit must be 1 to %d, but is %d".formatted(MAX_LIMIT, limit));
		}
		if (offset != null && offset < 0) {
			throw new IllegalArgumentException("turn_offset must not be negative, but is %d".formatted(offset));
		}
	}

	/**
	 * The first turns, as many as Contio chooses.
	 * @return the request
	 */
	public static TurnRequest first() {
		return FIRST;
	}

	/**
	 * Turns further on.
	 * @param limit most turns, 1 to 200
	 * @param offset how many turns to leave out
	 * @return the request
	 */
	public static TurnRequest of(int limit, long offset) {
		return new TurnRequest(limit, offset);
	}

	static TurnRequest of(PageRequest page) {
		return new TurnRequest(MAX_LIMIT, page.offset());
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("turn_limit", this.limit);
		parameters.accept("turn_offset", this.offset);
	}

}
