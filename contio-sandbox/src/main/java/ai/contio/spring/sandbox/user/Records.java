package ai.contio.spring.sandbox.user;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Things with ids, kept in memory. Each call is one step for all other threads.
 *
 * @param <T> what they are; its instances do not change
 */
public final class Records<T> {

	private final Map<UUID, T> records = new ConcurrentHashMap<>();

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
	public void replaceAll(Collection<T> all) {
		this.records.clear();
		all.forEach(this::add);
	}

	/**
	 * Find one.
	 * @param recordId its id
	 * @return what is there, or empty
	 */
	public Optional<T> find(UUID recordId) {
		return Optional.ofNullable(this.records.get(recordId));
	}

	/**
	 * Find some.
	 * @param criterion what has to be true of them
	 * @return those that are there, in no order
	 */
	public List<T> find(Predicate<T> criterion) {
		return this.records.values().stream().filter(criterion).toList();
	}

	/**
	 * Add or replace one.
	 * @param added what to keep
	 * @return the same
	 */
	public T add(T added) {
		this.records.put(this.id.apply(added), added);
		return added;
	}

	/**
	 * Change one.
	 * @param recordId its id
	 * @param change makes the new one of the old one, and may throw to change nothing
	 * @return what it was and what it is, or empty if there is none
	 */
	public Optional<Change<T>> update(UUID recordId, UnaryOperator<T> change) {
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
	public Optional<T> remove(UUID recordId) {
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
