package ai.contio.spring.sandbox.webhook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Holds one delivery until a later one has been tried. It holds no second one: that is
 * the later one, and if it had to wait as well, neither would ever go.
 */
final class Reordering {

	private @Nullable Delivery held;

	private Instant newestTried = Instant.MIN;

	/**
	 * Hold a delivery if there is nothing that speaks against it.
	 * @param delivery the delivery
	 * @return {@code false} if another one is held, or a later one has gone already
	 */
	boolean hold(Delivery delivery) {
		if (this.held != null || this.newestTried.isAfter(delivery.createdAt())) {
			return false;
		}
		this.held = delivery;
		return true;
	}

	/**
	 * A delivery is on its way, so that it is not held any more.
	 * @param id the id of the delivery
	 */
	void began(UUID id) {
		if (this.held != null && this.held.id().equals(id)) {
			this.held = null;
		}
	}

	/**
	 * A delivery has been tried.
	 * @param delivery the delivery
	 * @return the id of the one that waited for it, or {@code null} if none did
	 */
	@Nullable UUID tried(Delivery delivery) {
		if (delivery.createdAt().isAfter(this.newestTried)) {
			this.newestTried = delivery.createdAt();
		}
		if (this.held == null || delivery.createdAt().isBefore(this.held.createdAt())) {
			return null;
		}
		UUID next = this.held.id();
		this.held = null;
		return next;
	}

	void letGo() {
		this.held = null;
	}

	void reset() {
		letGo();
		this.newestTried = Instant.MIN;
	}

}
