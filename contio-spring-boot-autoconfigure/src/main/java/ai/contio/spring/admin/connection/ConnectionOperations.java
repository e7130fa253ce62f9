package ai.contio.spring.admin.connection;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of the connections of users to the partner app.
 */
@HttpExchange(url = "/v1/partner/admin/connections", accept = "application/json")
public interface ConnectionOperations {

	/**
	 * The first page of the connections.
	 * @return the page
	 */
	default Mono<Page<UserConnection>> list() {
		return list(ConnectionQuery.all());
	}

	/**
	 * The first page of the connections of a query.
	 * @param query which of them
	 * @return the page
	 */
	default Mono<Page<UserConnection>> list(ConnectionQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of the connections of a query.
	 * @param query which of them
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<UserConnection>> list(ConnectionQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of the connections of a query.
	 * @param query which of them
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listConnections")
	@GetExchange
	Mono<Page<UserConnection>> list(ConnectionQuery query, PageRequest page, RequestOptions options);

	/**
	 * All connections, fetched page by page as they are consumed.
	 * @return the connections
	 */
	default Flux<UserConnection> listAll() {
		return listAll(ConnectionQuery.all());
	}

	/**
	 * All connections of a query, fetched page by page as they are consumed.
	 * @param query which of them
	 * @return the connections
	 */
	default Flux<UserConnection> listAll(ConnectionQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All connections of a query, fetched page by page as they are consumed.
	 * @param query which of them
	 * @param options what each of the calls says for itself
	 * @return the connections
	 */
	default Flux<UserConnection> listAll(ConnectionQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * Read a connection.
	 * @param connectionId the id of the connection
	 * @return the connection
	 */
	default Mono<UserConnection> get(String connectionId) {
		return get(connectionId, RequestOptions.none());
	}

	/**
	 * Read a connection.
	 * @param connectionId the id of the connection
	 * @param options what this call says for itself
	 * @return the connection
	 */
	@Operation(id = "getConnection")
	@GetExchange("/{connectionId}")
	Mono<UserConnection> get(@PathVariable("connectionId") String connectionId, RequestOptions options);

	/**
	 * Revoke a connection. Its tokens stop working.
	 * @param connectionId the id of the connection
	 * @return completes when it is revoked
	 */
	default Mono<Void> revoke(String connectionId) {
		return revoke(connectionId, RequestOptions.none());
	}

	/**
	 * Revoke a connection. Its tokens stop working.
	 * @param connectionId the id of the connection
	 * @param options what this call says for itself
	 * @return completes when it is revoked
	 */
	@Operation(id = "revokeConnection", idempotencyKey = true)
	@DeleteExchange("/{connectionId}")
	Mono<Void> revoke(@PathVariable("connectionId") String connectionId, RequestOptions options);

}
