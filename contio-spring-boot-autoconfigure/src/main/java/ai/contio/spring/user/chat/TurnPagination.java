package ai.contio.spring.user.chat;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a session this is.
 *
 * @param limit most turns of a page, as Contio understood it
 * @param offset how many turns come before this page
 * @param total how many turns the whole session has
 * @param hasMore whether there are further ones
 */
public record TurnPagination(@Nullable Integer limit, @Nullable Integer offset, @Nullable Integer total,
		@Nullable Boolean hasMore) {

}
