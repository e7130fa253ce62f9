package ai.contio.spring.client;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the type of the items
 * @param items the items of this page
 * @param total how many items the whole list has
 * @param limit most items of a page, as Contio understood it
 * @param offset how many items come before this page
 */
public record Page<T>(@Nullable List<T> items, @Nullable Long total, @Nullable Integer limit, @Nullable Long offset) {

	/**
	 * A page with an unmodifiable list of items.
	 */
	public Page {
		items = (items != null) ? Collections.unmodifiableList(items) : List.of();
	}

	/**
	 * The items of this page.
	 * @return the items; empty where Contio sent none
	 */
	@Override
	public List<T> items() {
		return (this.items != null) ? this.items : List.of();
	}

}
