package ai.contio.spring.admin.webhook;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What Contio remembers of the delivery of an event: not the event itself. The vendor's
 * specification promises none of its fields.
 *
 * @param id the id of the delivery
 * @param partnerAppId the id of the app
 * @param eventId the id of the event
 * @param eventType the type of the event
 * @param deliveryStatus what became of it
 * @param httpStatusCode the status that the webhook answered with
 * @param errorMessage why it failed
 * @param retryCount how often Contio has tried again
 * @param nextRetryAt when Contio tries again
 * @param deliveredAt when the webhook took it
 * @param createdAt when it was created
 */
public record DeliveryRecord(@Nullable String id, @Nullable String partnerAppId, @Nullable String eventId,
		@Nullable String eventType, @Nullable DeliveryStatus deliveryStatus, @Nullable Integer httpStatusCode,
		@Nullable String errorMessage, @Nullable Integer retryCount, @Nullable OffsetDateTime nextRetryAt,
		@Nullable OffsetDateTime deliveredAt, @Nullable OffsetDateTime createdAt) {

}
