package ai.contio.spring.sandbox.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way to the app, with all that was tried so far. Instances do not
 * change; look the delivery up again to see what became of it.
 *
 * @param id the id of the delivery
 * @param event what is delivered
 * @param status what became of it
 * @param createdAt when it was created
 * @param deliveredAt when it was accepted, or {@code null} if it was not
 * @param nextRetryAt when it is tried next, or {@code null} if it is not, or at once
 * @param tries how often it was tried
 * @param attempts the newest hundred requests, oldest first
 */
public record Delivery(UUID id, WebhookEvent event, DeliveryStatus status, Instant createdAt,
		@Nullable Instant deliveredAt, @Nullable Instant nextRetryAt, int tries, List<DeliveryAttempt> attempts) {

	private static final int MAX_ATTEMPTS = 100;

	static Delivery of(WebhookEvent event, Instant now) {
		return new Delivery(UUID.randomUUID(), event, DeliveryStatus.PENDING, now, null, null, 0, List.of());
	}

	/**
	 * How often it was tried after the first time.
	 * @return the retries
	 */
	public int retryCount() {
		return Math.max(0, this.tries - 1);
	}

	/**
	 * The newest attempt, without the repetitions that a fault demands.
	 * @return the attempt, or {@code null} if there was none yet
	 */
	public @Nullable DeliveryAttempt lastAttempt() {
		return this.attempts.stream()
			.filter((attempt) -> !attempt.repetition())
			.reduce((older, newer) -> newer)
			.orElse(null);
	}

	/**
	 * Whether something has become of it: it was tried, or given up.
	 * @return {@code false} while it waits for its first attempt
	 */
	public boolean isSettled() {
		return this.tries > 0 || this.status == DeliveryStatus.ABANDONED;
	}

	/* For its first attempt, for another one, or until webhooks are switched on again */
	boolean isWaiting() {
		return this.status == DeliveryStatus.PENDING || this.status == DeliveryStatus.FAILED;
	}

	Delivery tried(List<DeliveryAttempt> requests) {
		List<DeliveryAttempt> all = Stream.concat(this.attempts.stream(), requests.stream()).toList();
		List<DeliveryAttempt> newest = List.copyOf(all.subList(Math.max(0, all.size() - MAX_ATTEMPTS), all.size()));
		return new Delivery(this.id, this.event, this.status, this.createdAt, null, null, this.tries + 1, newest);
	}

	Delivery delivered(Instant now) {
		return change(DeliveryStatus.DELIVERED, now, null);
	}

	Delivery failed(Instant retryAt) {
		return change(DeliveryStatus.FAILED, null, retryAt);
	}

	Delivery abandoned() {
		return change(DeliveryStatus.ABANDONED, null, null);
	}

	Delivery heldBack() {
		return change(DeliveryStatus.PENDING, null, null);
	}

	Delivery due(Instant at) {
		return change(DeliveryStatus.PENDING, null, at);
	}

	Delivery putOff(Instant until) {
		return change(this.status, null, until);
	}

	private Delivery change(DeliveryStatus newStatus, @Nullable Instant newDeliveredAt, @Nullable Instant retryAt) {
		return new Delivery(this.id, this.event, newStatus, this.createdAt, newDeliveredAt, retryAt, this.tries,
				this.attempts);
	}

	/* How much memory it takes, about, in bytes */
	long weight() {
		long weight = 500 + 2L * this.event.body().length();
		for (DeliveryAttempt attempt : this.attempts) {
			String answer = attempt.responseBody();
			weight += 1000 + ((answer != null) ? 2L * answer.length() : 0);
			weight += attempt.body().equals(this.event.body()) ? 0 : 2L * attempt.body().length();
		}
		return weight;
	}

}
