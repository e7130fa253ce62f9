package ai.contio.spring.sandbox.webhook;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for another attempt.
 *
 * @param deliveryId the id of the delivery
 * @param retryScheduled whether it is tried again
 * @param message the same in words
 * @param retryCount how often it was tried again so far
 * @param nextRetryAt when it is tried again; documented to be {@code null} otherwise
 */
record RetryResponse(UUID deliveryId, boolean retryScheduled, String message, int retryCount,
		@JsonInclude @Nullable Instant nextRetryAt) {

	static RetryResponse of(Delivery delivery, boolean scheduled) {
		return new RetryResponse(delivery.id(), scheduled,
				scheduled ? "The delivery is tried again now."
						: "The delivery is not tried again: it is delivered, "
								+ "being tried right now, or webhooks are switched off.",
				delivery.retryCount(), scheduled ? DeliveryResponse.millis(delivery.nextRetryAt()) : null);
	}

}
