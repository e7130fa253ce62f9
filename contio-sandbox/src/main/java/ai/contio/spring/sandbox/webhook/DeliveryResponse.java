package ai.contio.spring.sandbox.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the API shows it: without the payload. What is not known is left out.
 *
 * @param id the id of the delivery
 * @param partnerAppId the app it goes to
 * @param eventId the id of the event
 * @param eventType the type of the event
 * @param deliveryStatus what became of it
 * @param httpStatusCode the status of the last answer
 * @param errorMessage why the last attempt failed; empty, and not left out, if it did
 * not, as the SDK expects and the specification has it in its example
 * @param retryCount how often it was tried again
 * @param nextRetryAt when it is tried again
 * @param deliveredAt when it was accepted
 * @param createdAt when it was created
 */
record DeliveryResponse(UUID id, UUID partnerAppId, String eventId, String eventType, DeliveryStatus deliveryStatus,
		@Nullable Integer httpStatusCode, String errorMessage, int retryCount, @Nullable Instant nextRetryAt,
		@Nullable Instant deliveredAt, Instant createdAt) {

	static DeliveryResponse of(Delivery delivery) {
		DeliveryAttempt last = delivery.lastAttempt();
		return new DeliveryResponse(delivery.id(), PartnerApp.ID, delivery.event().id(), delivery.event().type(),
				delivery.status(), (last != null) ? last.statusCode() : null,
				(last != null) ? Objects.requireNonNullElse(last.error(), "") : "", delivery.retryCount(),
				millis(delivery.nextRetryAt()), millis(delivery.deliveredAt()),
				delivery.createdAt().truncatedTo(ChronoUnit.MILLIS));
	}

	static @Nullable Instant millis(@Nullable Instant instant) {
		return (instant != null) ? instant.truncatedTo(ChronoUnit.MILLIS) : null;
	}

}
