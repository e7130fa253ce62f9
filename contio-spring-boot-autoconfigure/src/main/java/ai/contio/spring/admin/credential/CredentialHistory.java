package ai.contio.spring.admin.credential;

import java.util.List;

import ai.contio.spring.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was done with credentials. Contio does not say how long the whole
 * history is.
 *
 * @param events the events of this page
 * @param pagination which page it is
 */
public record CredentialHistory(@Nullable List<CredentialEvent> events, @Nullable Pagination pagination) {

	/**
	 * This page as any other.
	 * @return the page, without a total
	 */
	public Page<CredentialEvent> toPage() {
		Integer limit = (this.pagination != null) ? this.pagination.limit() : null;
		Long offset = (this.pagination != null) ? this.pagination.offset() : null;
		return new Page<>(this.events, null, limit, offset);
	}

	/**
	 * Which page of the history it is.
	 *
	 * @param count how many events the page has
	 * @param limit most events of a page
	 * @param offset how many events come before it
	 */
	public record Pagination(@Nullable Integer count, @Nullable Integer limit, @Nullable Long offset) {

	}

}
