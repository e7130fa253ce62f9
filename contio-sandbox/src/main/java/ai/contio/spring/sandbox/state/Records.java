package ai.contio.spring.sandbox.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Things with ids, kept in memory in the order in which they came. Each call is one step
 * for all other threads.
 *
 * @param <T> what they are; its instances do not change
 */
public final class Records<T> {

	private final Map<UUID, T> records = new LinkedHashMap<>();

	private final Function<T, UUID> id;

	/**
	 * Begin with none.
	 * @param id where a thing has its id
	 */
	public Records(Function<T, UUID> id) {
		this.id = id;
	}

	/**
	 * Keep these and no others.
	 * @param all what to keep
	 */
	public synchronized void replaceAll(Collection<T> all) {
		this.records.clear();
		all.forEach(this::add);
	}

	/**
	 * Find one.
	 * @param recordId its id
	 * @return what is there, or empty
	 */
	public synchronized Optional<T> find(UUID recordId) {
		return Optional.ofNullable(this.records.get(recordId));
	}

	/**
	 * All of them.
	 * @return a copy, the oldest first
	 */
	public synchronized List<T> all() {
		return List.copyOf(this.records.values());
	}

	/**
	 * Find some.
	 * @param criterion what has to be true of them
	 * @return those that are there, the oldest first
	 */
	public synchronized List<T> find(Predicate<T> criterion) {
		return this.records.values().stream().filter(criterion).toList();
	}

	/**
	 * Add or replace one.
	 * @param added what to keep
	 * @return the same
	 */
	public synchronized T add(T added) {
		this.records.put(this.id.apply(added), added);
		return added;
	}

	/**
	 * Change one.
	 * @param recordId its id
	 * @param change makes the new one of the old one, and may throw to change nothing
	 * @return what it was and what it is, or empty if there is none
	 */
	public synchronized Optional<Change<T>> update(UUID recordId, UnaryOperator<T> change) {
		AtomicReference<Change<T>> changed = new AtomicReference<>();
		this.records.computeIfPresent(recordId, (key, before) -> {
			T after = change.apply(before);
			changed.set(new Change<>(before, after));
			return after;
		});
		return Optional.ofNullable(changed.get());
	}

	/**
	 * Remove one.
	 * @param recordId its id
	 * @return what it was, or empty if there is none
	 */
	public synchronized Optional<T> remove(UUID recordId) {
		return Optional.ofNullable(this.records.remove(recordId));
	}

	/**
	 * A change of one.
	 *
	 * @param before what it was
	 * @param after what it is
	 * @param <T> what it is
	 */
	public record Change<T>(T before, T after) {

		/**
		 * Whether it is the same as before.
		 * @return {@code true} if nothing has changed
		 */
		public boolean isNone() {
			return this.after.equals(this.before);
		}

	}

}
