package ai.contio.spring.sandbox.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, as the API answers it.
 *
 * @param items what is on the page
 * @param total how many there are on all pages
 * @param limit the most entries of a page
 * @param offset the entries before this page
 * @param <T> what is in the list
 */
public record Listing<T>(List<T> items, int total, int limit, int offset) {

	/* A limit of 0 would be taken for an error by who pages on */
	private static final int SMALLEST = 25;

	/**
	 * Answer a list that has no pages.
	 * @param all the whole list
	 * @param response makes an answer of an entry
	 * @param <E> what is in the list
	 * @param <T> what is answered
	 * @return all of it
	 */
	public static <E, T> Listing<T> whole(List<E> all, Function<E, T> response) {
		return new Listing<>(all.stream().map(response).toList(), all.size(), Math.max(all.size(), SMALLEST), 0);
	}

	/**
	 * Cut a page out of a list.
	 * @param all the whole list
	 * @param page which page
	 * @param response makes an answer of an entry
	 * @param <E> what is in the whole list
	 * @param <T> what is answered
	 * @return the page
	 */
	public static <E, T> Listing<T> of(List<E> all, Page page, Function<E, T> response) {
		return new Listing<>(page.of(all).stream().map(response).toList(), all.size(), page.limit(), page.offset());
	}

}
