package ai.contio.spring.webhook.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.admin.webhook.DeliveryQuery;
import ai.contio.spring.admin.webhook.DeliveryRecord;
import ai.contio.spring.admin.webhook.DeliveryStatus;
import ai.contio.spring.admin.webhook.WebhookDeliveryOperations;
import ai.contio.spring.client.ContioConflictException;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Retries what has failed, within bounds.
 */
final class FailedDeliveries {

	/* Deliveries that are too old cost a look, too */
	private static final int LOOKED_AT_FOR_EACH = 10;

	private final int maxRetries;

	private final Duration between;

	FailedDeliveries(int maxRetries, Duration between) {
		this.maxRetries = maxRetries;
		this.between = between;
	}

	Mono<Long> retry(WebhookDeliveryOperations deliveries, Instant since) {
		// All of them first: each retry moves the pages
		return Flux.just(DeliveryStatus.FAILED, DeliveryStatus.ABANDONED)
			.concatMap((status) -> find(deliveries, status, since))
			.distinct()
			.take(this.maxRetries)
			.collectList()
			.flatMap((ids) -> retryAll(deliveries, ids));
	}

	private Flux<String> find(WebhookDeliveryOperations deliveries, DeliveryStatus status, Instant since) {
		return deliveries.listAll(DeliveryQuery.all().withStatus(status))
			.take((long) this.maxRetries * LOOKED_AT_FOR_EACH)
			.filter((delivery) -> isSince(delivery, since))
			.mapNotNull(DeliveryRecord::id);
	}

	private static boolean isSince(DeliveryRecord delivery, Instant since) {
		return delivery.createdAt() != null && !delivery.createdAt().toInstant().isBefore(since);
	}

	private Mono<Long> retryAll(WebhookDeliveryOperations deliveries, List<String> ids) {
		return Flux.fromIterable(ids)
			.concatMap((id) -> retryOne(deliveries, id)
				.delaySubscription(id.equals(ids.get(0)) ? Duration.ZERO : this.between))
			.filter(Boolean::booleanValue)
			.count();
	}

	private static Mono<Boolean> retryOne(WebhookDeliveryOperations deliveries, String id) {
		return deliveries.retry(id, RequestOptions.idempotencyKey(UUID.randomUUID().toString()))
			.map((retry) -> !Boolean.FALSE.equals(retry.retryScheduled()))
			// Delivered or forgotten meanwhile
			.onErrorReturn((failure) -> failure instanceof ContioConflictException
					|| failure instanceof ContioNotFoundException, false);
	}

}
