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
 * @param nextRetryAt when it is tried again, or {@code null} if it is not
 * @param attempts what was tried, oldest first
 */
public record Delivery(UUID id, WebhookEvent event, DeliveryStatus status, Instant createdAt,
		@Nullable Instant deliveredAt, @Nullable Instant nextRetryAt, List<DeliveryAttempt> attempts) {

	static Delivery of(WebhookEvent event, Instant now) {
		return new Delivery(UUID.randomUUID(), event, DeliveryStatus.PENDING, now, null, null, List.of());
	}

	/**
	 * How often it was tried after the first time.
	 * @return the retries
	 */
	public int retryCount() {
		return Math.max(0, this.attempts.size() - 1);
	}

	/**
	 * The newest attempt.
	 * @return the attempt, or {@code null} if there was none yet
	 */
	public @Nullable DeliveryAttempt lastAttempt() {
		return this.attempts.isEmpty() ? null : this.attempts.get(this.attempts.size() - 1);
	}

	Delivery delivered(DeliveryAttempt attempt, Instant now) {
		return new Delivery(this.id, this.event, DeliveryStatus.DELIVERED, this.createdAt, now, null, plus(attempt));
	}

	Delivery failed(DeliveryAttempt attempt, Instant retryAt) {
		return new Delivery(this.id, this.event, DeliveryStatus.FAILED, this.createdAt, null, retryAt, plus(attempt));
	}

	Delivery abandoned(DeliveryAttempt attempt) {
		return new Delivery(this.id, this.event, DeliveryStatus.ABANDONED, this.createdAt, null, null, plus(attempt));
	}

	Delivery abandoned() {
		return new Delivery(this.id, this.event, DeliveryStatus.ABANDONED, this.createdAt, null, null, this.attempts);
	}

	Delivery heldBack() {
		return new Delivery(this.id, this.event, DeliveryStatus.PENDING, this.createdAt, null, null, this.attempts);
	}

	Delivery due(Instant at) {
		return new Delivery(this.id, this.event, DeliveryStatus.PENDING, this.createdAt, null, at, this.attempts);
	}

	private List<DeliveryAttempt> plus(DeliveryAttempt attempt) {
		return Stream.concat(this.attempts.stream(), Stream.of(attempt)).toList();
	}

}
