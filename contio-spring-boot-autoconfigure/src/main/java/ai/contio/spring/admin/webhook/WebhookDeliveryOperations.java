package ai.contio.spring.admin.webhook;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of the deliveries of events to the webhook.
 */
@HttpExchange(url = "/v1/partner/admin/webhook-deliveries", accept = "application/json")
public interface WebhookDeliveryOperations {

	/**
	 * The first page of the deliveries.
	 * @return the page
	 */
	default Mono<DeliveryPage> list() {
		return list(DeliveryQuery.all());
	}

	/**
	 * The first page of the deliveries of a query.
	 * @param query which of them
	 * @return the page
	 */
	default Mono<DeliveryPage> list(DeliveryQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of the deliveries of a query.
	 * @param query which of them
	 * @param page which page
	 * @return the page
	 */
	default Mono<DeliveryPage> list(DeliveryQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of the deliveries of a query.
	 * @param query which of them
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listWebhookDeliveries")
	@GetExchange
	Mono<DeliveryPage> list(DeliveryQuery query, PageRequest page, RequestOptions options);

	/**
	 * All deliveries, fetched page by page as they are consumed.
	 * @return the deliveries
	 */
	default Flux<DeliveryRecord> listAll() {
		return listAll(DeliveryQuery.all());
	}

	/**
	 * All deliveries of a query, fetched page by page as they are consumed.
	 * @param query which of them
	 * @return the deliveries
	 */
	default Flux<DeliveryRecord> listAll(DeliveryQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All deliveries of a query, fetched page by page as they are consumed.
	 * @param query which of them
	 * @param options what each of the calls says for itself
	 * @return the deliveries
	 */
	default Flux<DeliveryRecord> listAll(DeliveryQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options).map(DeliveryPage::toPage));
	}

	/**
	 * Read a delivery.
	 * @param deliveryId the id of the delivery
	 * @return the delivery
	 */
	default Mono<DeliveryRecord> get(String deliveryId) {
		return get(deliveryId, RequestOptions.none());
	}

	/**
	 * Read a delivery.
	 * @param deliveryId the id of the delivery
	 * @param options what this call says for itself
	 * @return the delivery
	 */
	@Operation(id = "getWebhookDelivery")
	@GetExchange("/{deliveryId}")
	Mono<DeliveryRecord> get(@PathVariable("deliveryId") String deliveryId, RequestOptions options);

	/**
	 * Deliver an event again.
	 * @param deliveryId the id of the delivery
	 * @return whether it is delivered again
	 */
	default Mono<DeliveryRetry> retry(String deliveryId) {
		return retry(deliveryId, RequestOptions.none());
	}

	/**
	 * Deliver an event again.
	 * @param deliveryId the id of the delivery
	 * @param options what this call says for itself
	 * @return whether it is delivered again
	 */
	@Operation(id = "retryWebhookDelivery", idempotencyKey = true)
	@PostExchange("/{deliveryId}/retry")
	Mono<DeliveryRetry> retry(@PathVariable("deliveryId") String deliveryId, RequestOptions options);

}
