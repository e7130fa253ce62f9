package ai.contio.spring.webhook.inbox.jdbc;

import java.util.EnumSet;
import java.util.Set;

import ai.contio.spring.webhook.inbox.ListenerState;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Which parts to look for.
 *
 * @param states in one of these states
 * @param eventType of events of this type, {@code null} for all
 * @param listenerId of this listener, {@code null} for all
 * @param limit at most so many, the oldest first
 */
public record PartQuery(Set<ListenerState> states, @Nullable String eventType, @Nullable String listenerId, int limit) {

	private static final int DEFAULT_LIMIT = 100;

	/**
	 * Parts to look for.
	 * @param states in one of these states
	 * @param eventType of events of this type, {@code null} for all
	 * @param listenerId of this listener, {@code null} for all
	 * @param limit at most so many
	 * @throws IllegalArgumentException if there is no state, or the limit is below 1
	 */
	public PartQuery {
		Assert.notEmpty(states, "Ask for at least one state");
		Assert.isTrue(limit > 0, () -> "The limit is %d. It has to be at least 1".formatted(limit));
		states = Set.copyOf(states);
	}

	/**
	 * The hundred oldest parts that were given up.
	 * @return the query
	 */
	public static PartQuery deadLetters() {
		return new PartQuery(EnumSet.of(ListenerState.DEAD), null, null, DEFAULT_LIMIT);
	}

	/**
	 * The hundred oldest parts that no listener is done with.
	 * @return the query
	 */
	public static PartQuery unfinished() {
		return new PartQuery(EnumSet.complementOf(EnumSet.of(ListenerState.DONE)), null, null, DEFAULT_LIMIT);
	}

	/**
	 * The same, of events of one type.
	 * @param type the type
	 * @return a query
	 */
	public PartQuery ofType(String type) {
		return new PartQuery(this.states, type, this.listenerId, this.limit);
	}

	/**
	 * The same, of one listener.
	 * @param listener the id of the listener
	 * @return a query
	 */
	public PartQuery ofListener(String listener) {
		return new PartQuery(this.states, this.eventType, listener, this.limit);
	}

	/**
	 * The same, of another number.
	 * @param most the most parts to find
	 * @return a query
	 */
	public PartQuery atMost(int most) {
		return new PartQuery(this.states, this.eventType, this.listenerId, most);
	}

}
