package ai.contio.spring.sandbox.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

/**
 * The deliveries that the sandbox remembers: the newest ten thousand, or fewer if they
 * are large. What is delivered or abandoned is forgotten before what is not.
 */
@Component
public final class Deliveries {

	private static final int MAX_ENTRIES = 10_000;

	private static final long MAX_WEIGHT = 64 * 1024 * 1024;

	private final Map<UUID, Delivery> deliveries = new LinkedHashMap<>();

	private long weight;

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

	/**
	 * Find the delivery of an event.
	 * @param eventId the id of the event
	 * @return its newest delivery, or empty if there is none
	 */
	public Optional<Delivery> ofEvent(String eventId) {
		return find((delivery) -> delivery.event().id().equals(eventId)).stream().findFirst();
	}

	/**
	 * Wait for the delivery of an event.
	 * @param eventId the id of the event, which may be sent later
	 * @param condition what to wait for
	 * @param timeout how long to wait, in real time
	 * @return its newest delivery as it is then, whether or not it meets the condition;
	 * empty if there is none
	 * @throws InterruptedException if the thread is interrupted while it waits
	 */
	public synchronized Optional<Delivery> await(String eventId, Predicate<Delivery> condition, Duration timeout)
			throws InterruptedException {
		long start = System.nanoTime();
		Optional<Delivery> delivery = ofEvent(eventId);
		while (delivery.filter(condition).isEmpty()) {
			long left = TimeUnit.NANOSECONDS.toMillis(timeout.toNanos() - (System.nanoTime() - start));
			if (left <= 0) {
				return delivery;
			}
			wait(left);
			delivery = ofEvent(eventId);
		}
		return delivery;
	}

	synchronized void reset() {
		this.deliveries.clear();
		this.weight = 0;
	}

	synchronized void add(Delivery delivery) {
		put(delivery);
	}

	synchronized void update(UUID id, UnaryOperator<Delivery> change) {
		Delivery delivery = this.deliveries.get(id);
		if (delivery != null) {
			this.weight -= delivery.weight();
			put(change.apply(delivery));
		}
	}

	private void put(Delivery delivery) {
		this.deliveries.put(delivery.id(), delivery);
		this.weight += delivery.weight();
		while (this.deliveries.size() > 1 && (this.deliveries.size() > MAX_ENTRIES || this.weight > MAX_WEIGHT)) {
			forgetOne();
		}
		notifyAll();
	}

	private void forgetOne() {
		Delivery forgotten = this.deliveries.values()
			.stream()
			.filter((delivery) -> !delivery.isWaiting())
			.findFirst()
			.orElseGet(() -> this.deliveries.values().iterator().next());
		this.deliveries.remove(forgotten.id());
		this.weight -= forgotten.weight();
	}

}
