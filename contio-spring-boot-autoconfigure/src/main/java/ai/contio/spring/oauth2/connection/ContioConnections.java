package ai.contio.spring.oauth2.connection;

import java.util.concurrent.Callable;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioSecret;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The connections of this application's users to Contio.
 */
public final class ContioConnections {

	private static final Log logger = LogFactory.getLog(ContioConnections.class);

	private final ConnectionStore store;

	private final TokenRevocation revocation;

	/**
	 * The connections.
	 * @param store where they are kept
	 * @param revocation makes a token useless
	 */
	public ContioConnections(ConnectionStore store, TokenRevocation revocation) {
		this.store = store;
		this.revocation = revocation;
	}

	/**
	 * Find the connection of a user of this application.
	 * @param principalName the name of the principal
	 * @return the connection, or empty if there is none
	 */
	public Mono<ContioConnection> find(String principalName) {
		return stored(principalName).map(StoredConnection::toConnection);
	}

	/**
	 * Find the connection that acts for a user of Contio: the most recent one that is
	 * good, if several users of this application are connected as them.
	 * @param contioUserId the id of the Contio user
	 * @return the connection, or empty if there is none
	 */
	public Mono<ContioConnection> findByContioUser(String contioUserId) {
		return call(() -> this.store.findByContioUser(contioUserId).map(StoredConnection::toConnection).orElse(null));
	}

	/**
	 * End the connection of a user of this application: revoke its tokens at Contio, and
	 * forget it. It is forgotten also if Contio cannot be reached; a token that could not
	 * be revoked stays good until it expires, and the log says so.
	 * @param principalName the name of the principal
	 * @return whether there was a connection and all of its tokens are revoked
	 */
	public Mono<Boolean> disconnect(String principalName) {
		return stored(principalName)
			.flatMap((connection) -> revoke(connection)
				.flatMap((revoked) -> call(() -> forget(principalName)).thenReturn(revoked)))
			.defaultIfEmpty(false);
	}

	private Mono<Boolean> revoke(StoredConnection connection) {
		return Flux.fromStream(() -> tokens(connection))
			.concatMap((token) -> this.revocation.revoke(token)
				.thenReturn(true)
				.onErrorResume((error) -> notRevoked(connection, error)))
			.all((revoked) -> revoked);
	}

	/* The refresh token first: it is worth more, and takes the access token along */
	private static Stream<ContioSecret> tokens(StoredConnection connection) {
		StoredConnection.Tokens tokens = connection.tokens();
		return (tokens == null) ? Stream.empty()
				: Stream.concat(Stream.ofNullable(tokens.refresh()), Stream.of(tokens.access()));
	}

	private static Mono<Boolean> notRevoked(StoredConnection connection, Throwable error) {
		logger.warn("A token of the Contio user %s could not be revoked and stays good until it expires: %s"
			.formatted(connection.contioUserId(), error.getMessage()));
		return Mono.just(false);
	}

	private Mono<StoredConnection> stored(String principalName) {
		return call(() -> this.store.find(principalName).orElse(null));
	}

	private @Nullable Void forget(String principalName) {
		this.store.remove(principalName);
		return null;
	}

	private <T> Mono<T> call(Callable<@Nullable T> action) {
		Mono<T> mono = Mono.fromCallable(action);
		return this.store.blocks() ? mono.subscribeOn(Schedulers.boundedElastic()) : mono;
	}

}
