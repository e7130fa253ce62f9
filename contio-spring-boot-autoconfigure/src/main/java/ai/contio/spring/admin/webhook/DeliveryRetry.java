package ai.contio.spring.admin.webhook;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Whether a delivery is tried again. The vendor's specification promises none of its
 * fields.
 *
 * @param deliveryId the id of the delivery
 * @param message what Contio says about it
 * @param retryScheduled whether it is tried again
 * @param retryCount how often it was tried again before
 * @param nextRetryAt when it is tried again
 */
public record DeliveryRetry(@Nullable String deliveryId, @Nullable String message, @Nullable Boolean retryScheduled,
		@Nullable Integer retryCount, @Nullable OffsetDateTime nextRetryAt) {

}
