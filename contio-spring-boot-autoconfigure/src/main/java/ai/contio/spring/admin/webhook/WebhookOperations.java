package ai.contio.spring.admin.webhook;

import ai.contio.spring.admin.app.App;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of the webhook of the partner app. The paths are those of the vendor's
 * guide; its SDK spells them below {@code /app}.
 */
@HttpExchange(url = "/v1/partner/admin", accept = "application/json")
public interface WebhookOperations {

	/**
	 * Switch the delivery of events on or off. Contio switches it off by itself after too
	 * many failures.
	 * @param update whether events are delivered
	 * @return the app after it
	 */
	default Mono<App> replaceStatus(WebhookStatusUpdate update) {
		return replaceStatus(update, RequestOptions.none());
	}

	/**
	 * Switch the delivery of events on or off. Contio switches it off by itself after too
	 * many failures.
	 * @param update whether events are delivered
	 * @param options what this call says for itself
	 * @return the app after it
	 */
	@Operation(id = "replaceWebhookStatus", idempotencyKey = true)
	@PutExchange(url = "/webhook-status", contentType = "application/json")
	Mono<App> replaceStatus(@RequestBody WebhookStatusUpdate update, RequestOptions options);

	/**
	 * Choose the events that are delivered.
	 * @param filter the events
	 * @return the app after it
	 */
	default Mono<App> replaceFilter(WebhookFilterUpdate filter) {
		return replaceFilter(filter, RequestOptions.none());
	}

	/**
	 * Choose the events that are delivered.
	 * @param filter the events
	 * @param options what this call says for itself
	 * @return the app after it
	 */
	@Operation(id = "replaceWebhookFilter", idempotencyKey = true)
	@PutExchange(url = "/webhook-filter", contentType = "application/json")
	Mono<App> replaceFilter(@RequestBody WebhookFilterUpdate filter, RequestOptions options);

	/**
	 * Deliver all events.
	 * @return the app after it
	 */
	default Mono<App> deleteFilter() {
		return deleteFilter(RequestOptions.none());
	}

	/**
	 * Deliver all events.
	 * @param options what this call says for itself
	 * @return the app after it
	 */
	@Operation(id = "deleteWebhookFilter", idempotencyKey = true)
	@DeleteExchange("/webhook-filter")
	Mono<App> deleteFilter(RequestOptions options);

}
