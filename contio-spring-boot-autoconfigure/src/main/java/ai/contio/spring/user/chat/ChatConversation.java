package ai.contio.spring.user.chat;

import java.util.List;

import ai.contio.spring.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * A session, and a part of its turns.
 *
 * @param session the session
 * @param turns the turns
 * @param turnPagination which part this is
 */
public record ChatConversation(@Nullable ChatSession session, @Nullable List<ChatTurn> turns,
		@Nullable TurnPagination turnPagination) {

	Page<ChatTurn> page() {
		TurnPagination pagination = this.turnPagination;
		return (pagination != null) ? new Page<>(this.turns, total(pagination), pagination.limit(), null)
				: new Page<>(this.turns, null, TurnRequest.MAX_LIMIT, null);
	}

	/**
	 * Where Contio says that there are no further turns, there are none, whatever the
	 * total.
	 */
	private static @Nullable Long total(TurnPagination pagination) {
		if (Boolean.FALSE.equals(pagination.hasMore())) {
			return 0L;
		}
		return (pagination.total() != null) ? pagination.total().longValue() : null;
	}

}
