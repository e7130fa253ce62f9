package ai.contio.spring.sandbox.webhook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

/**
 * The deliveries that the sandbox remembers: the newest ten thousand.
 */
@Component
public final class Deliveries {

	private static final int MAX_ENTRIES = 10_000;

	private final Map<UUID, Delivery> deliveries = new LinkedHashMap<>();

	Deliveries() {
	}

	/**
	 * Find deliveries.
	 * @param condition which ones
	 * @return those, newest first
	 */
	public synchronized List<Delivery> find(Predicate<Delivery> condition) {
		List<Delivery> found = new ArrayList<>(this.deliveries.values());
		found.removeIf(condition.negate());
		Collections.reverse(found);
		return found;
	}

	/**
	 * Find a delivery.
	 * @param id its id
	 * @return the delivery, or empty if it is not known or not remembered
	 */
	public synchronized Optional<Delivery> find(UUID id) {
		return Optional.ofNullable(this.deliveries.get(id));
	}

	synchronized void reset() {
		this.deliveries.clear();
	}

	synchronized void add(Delivery delivery) {
		this.deliveries.put(delivery.id(), delivery);
		if (this.deliveries.size() > MAX_ENTRIES) {
			this.deliveries.remove(this.deliveries.keySet().iterator().next());
		}
	}

	synchronized void update(UUID id, UnaryOperator<Delivery> change) {
		this.deliveries.computeIfPresent(id, (key, delivery) -> change.apply(delivery));
	}

}
