package ai.contio.spring.user.backlog;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.SortDirection;
import org.jspecify.annotations.Nullable;

/**
 * In which order a backlog is listed.
 *
 * @param sortOrder which end of the time that an item came to the backlog, or left it,
 * comes first; any if {@code null}
 */
public record BacklogQuery(@Nullable SortDirection sortOrder) implements QueryParameters {

	private static final BacklogQuery ALL = new BacklogQuery(null);

	/**
	 * All items, in the order of Contio.
	 * @return the query
	 */
	public static BacklogQuery all() {
		return ALL;
	}

	/**
	 * This query with this sort order.
	 * @param sortOrder which end of the time that an item came to the backlog, or left
	 * it, comes first
	 * @return this query with it
	 */
	public BacklogQuery withSortOrder(SortDirection sortOrder) {
		return new BacklogQuery(sortOrder);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("sort_order", this.sortOrder);
	}

}
