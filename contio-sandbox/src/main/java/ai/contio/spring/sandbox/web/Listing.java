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
