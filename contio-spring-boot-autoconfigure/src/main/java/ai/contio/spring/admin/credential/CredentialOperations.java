package ai.contio.spring.admin.credential;

import java.util.Map;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of the credentials of the partner app. Rotating the credentials of this very
 * client does not change what the client goes on to send: its configuration has to follow
 * within the grace period.
 */
@HttpExchange(url = "/v1/partner/admin/credentials", accept = "application/json")
public interface CredentialOperations {

	/**
	 * How the credentials are doing.
	 * @return the state of each, by its name
	 */
	default Mono<Map<String, CredentialState>> status() {
		return status(RequestOptions.none());
	}

	/**
	 * How the credentials are doing.
	 * @param options what this call says for itself
	 * @return the state of each, by its name
	 */
	@Operation(id = "getCredentialStatus")
	@GetExchange
	Mono<Map<String, CredentialState>> status(RequestOptions options);

	/**
	 * The first page of the events of the history.
	 * @return the page
	 */
	default Mono<CredentialHistory> history() {
		return history(CredentialHistoryQuery.all());
	}

	/**
	 * The first page of the events of the history of a query.
	 * @param query which of them
	 * @return the page
	 */
	default Mono<CredentialHistory> history(CredentialHistoryQuery query) {
		return history(query, PageRequest.first());
	}

	/**
	 * A page of the events of the history of a query.
	 * @param query which of them
	 * @param page which page
	 * @return the page
	 */
	default Mono<CredentialHistory> history(CredentialHistoryQuery query, PageRequest page) {
		return history(query, page, RequestOptions.none());
	}

	/**
	 * A page of the events of the history of a query.
	 * @param query which of them
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listCredentialHistory")
	@GetExchange("/history")
	Mono<CredentialHistory> history(CredentialHistoryQuery query, PageRequest page, RequestOptions options);

	/**
	 * All events of the history, fetched page by page as they are consumed.
	 * @return the events of the history
	 */
	default Flux<CredentialEvent> historyAll() {
		return historyAll(CredentialHistoryQuery.all());
	}

	/**
	 * All events of the history of a query, fetched page by page as they are consumed.
	 * @param query which of them
	 * @return the events of the history
	 */
	default Flux<CredentialEvent> historyAll(CredentialHistoryQuery query) {
		return historyAll(query, RequestOptions.none());
	}

	/**
	 * All events of the history of a query, fetched page by page as they are consumed.
	 * @param query which of them
	 * @param options what each of the calls says for itself
	 * @return the events of the history
	 */
	default Flux<CredentialEvent> historyAll(CredentialHistoryQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> history(query, page, options).map(CredentialHistory::toPage));
	}

	/**
	 * Make a new API key.
	 * @param rotation the confirmation, and how long the old one is to work
	 * @return the new key
	 */
	default Mono<RotatedCredential> rotateApiKey(CredentialRotation rotation) {
		return rotateApiKey(rotation, RequestOptions.none());
	}

	/**
	 * Make a new API key.
	 * @param rotation the confirmation, and how long the old one is to work
	 * @param options what this call says for itself
	 * @return the new key
	 */
	@Operation(id = "rotateApiKey", idempotencyKey = true)
	@PostExchange(url = "/api-key/rotate", contentType = "application/json")
	Mono<RotatedCredential> rotateApiKey(@RequestBody CredentialRotation rotation, RequestOptions options);

	/**
	 * Return to the API key before the last rotation.
	 * @param rollback the token that came with the rotation
	 * @return completes when it is back
	 */
	default Mono<Void> rollbackApiKey(CredentialRollback rollback) {
		return rollbackApiKey(rollback, RequestOptions.none());
	}

	/**
	 * Return to the API key before the last rotation.
	 * @param rollback the token that came with the rotation
	 * @param options what this call says for itself
	 * @return completes when it is back
	 */
	@Operation(id = "rollbackApiKey", idempotencyKey = true)
	@PostExchange(url = "/api-key/rollback", contentType = "application/json")
	Mono<Void> rollbackApiKey(@RequestBody CredentialRollback rollback, RequestOptions options);

	/**
	 * Make a new client secret.
	 * @param rotation the confirmation, and how long the old one is to work
	 * @return the new secret
	 */
	default Mono<RotatedCredential> rotateClientSecret(CredentialRotation rotation) {
		return rotateClientSecret(rotation, RequestOptions.none());
	}

	/**
	 * Make a new client secret.
	 * @param rotation the confirmation, and how long the old one is to work
	 * @param options what this call says for itself
	 * @return the new secret
	 */
	@Operation(id = "rotateClientSecret", idempotencyKey = true)
	@PostExchange(url = "/client-secret/rotate", contentType = "application/json")
	Mono<RotatedCredential> rotateClientSecret(@RequestBody CredentialRotation rotation, RequestOptions options);

	/**
	 * Return to the client secret before the last rotation.
	 * @param rollback the token that came with the rotation
	 * @return completes when it is back
	 */
	default Mono<Void> rollbackClientSecret(CredentialRollback rollback) {
		return rollbackClientSecret(rollback, RequestOptions.none());
	}

	/**
	 * Return to the client secret before the last rotation.
	 * @param rollback the token that came with the rotation
	 * @param options what this call says for itself
	 * @return completes when it is back
	 */
	@Operation(id = "rollbackClientSecret", idempotencyKey = true)
	@PostExchange(url = "/client-secret/rollback", contentType = "application/json")
	Mono<Void> rollbackClientSecret(@RequestBody CredentialRollback rollback, RequestOptions options);

	/**
	 * Make a new webhook secret. It is in force at once, and there is no way back.
	 * @param rotation the confirmation, and how long the old one is to work
	 * @return the new secret
	 */
	default Mono<RotatedCredential> rotateWebhookSecret(CredentialRotation rotation) {
		return rotateWebhookSecret(rotation, RequestOptions.none());
	}

	/**
	 * Make a new webhook secret. It is in force at once, and there is no way back.
	 * @param rotation the confirmation, and how long the old one is to work
	 * @param options what this call says for itself
	 * @return the new secret
	 */
	@Operation(id = "rotateWebhookSecret", idempotencyKey = true)
	@PostExchange(url = "/webhook-secret/rotate", contentType = "application/json")
	Mono<RotatedCredential> rotateWebhookSecret(@RequestBody CredentialRotation rotation, RequestOptions options);

}
