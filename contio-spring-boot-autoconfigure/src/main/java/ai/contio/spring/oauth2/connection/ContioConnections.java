package ai.contio.spring.oauth2.connection;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
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

	private static final int PAGE = 100;

	private final ConnectionLifecycle connections;

	private final PrincipalResolver principals;

	private final TokenRevocation revocation;

	/**
	 * The connections.
	 * @param connections what happens to them
	 * @param principals names their owners
	 * @param revocation makes a token useless
	 */
	public ContioConnections(ConnectionLifecycle connections, PrincipalResolver principals,
			TokenRevocation revocation) {
		this.connections = connections;
		this.principals = principals;
		this.revocation = revocation;
	}

	/**
	 * Find the connection of the user of a request, however that user has signed in.
	 * @param user the principal of the request
	 * @return the connection, or empty if there is none
	 */
	public Mono<ContioConnection> find(Principal user) {
		return find(this.principals.resolve(user));
	}

	/**
	 * Find the connection of a user whom this application itself signs in.
	 * @param principalName the name of the principal
	 * @return the connection, or empty if there is none
	 */
	public Mono<ContioConnection> find(String principalName) {
		return find(ResourceOwner.principal(principalName));
	}

	/**
	 * Find a connection: that of a user of this application, or the one that acts for a
	 * user of Contio, which is the most recent one that is good, if several users of this
	 * application are connected as them.
	 * @param owner whose connection
	 * @return the connection, or empty if there is none
	 */
	public Mono<ContioConnection> find(ResourceOwner owner) {
		return stored(owner).map(StoredConnection::toConnection);
	}

	/**
	 * All connections.
	 * @return the connections, in a fixed order; it reads on as they are consumed
	 */
	public Flux<ContioConnection> list() {
		return page(null)
			.expand((page) -> (page.size() < PAGE) ? Mono.empty() : page(page.get(page.size() - 1).owner()))
			.concatMapIterable((page) -> page, 1)
			.map(StoredConnection::toConnection);
	}

	private Mono<List<StoredConnection>> page(@Nullable ResourceOwner after) {
		return read(() -> this.connections.store().findAll(after, PAGE));
	}

	/**
	 * End the connection of the user of a request, however that user has signed in.
	 * @param user the principal of the request
	 * @return what came of it
	 */
	public Mono<Disconnection> disconnect(Principal user) {
		return disconnect(this.principals.resolve(user));
	}

	/**
	 * End the connection of a user whom this application itself signs in.
	 * @param principalName the name of the principal
	 * @return what came of it
	 */
	public Mono<Disconnection> disconnect(String principalName) {
		return disconnect(ResourceOwner.principal(principalName));
	}

	/**
	 * End a connection: revoke its tokens at Contio, and forget it. It is forgotten also
	 * if Contio cannot be reached, or if its tokens cannot be read.
	 * @param owner whose connection
	 * @return what came of it
	 */
	public Mono<Disconnection> disconnect(ResourceOwner owner) {
		return stored(owner).flatMap((connection) -> blocking(() -> this.connections.take(connection)))
			.flatMap((connection) -> revoke(connection).flatMap((notRevoked) -> blocking(() -> {
				this.connections.disconnected(connection);
				return new Disconnection(true, notRevoked);
			})))
			.defaultIfEmpty(new Disconnection(false, Set.of()));
	}

	/* The refresh token first: it is worth more, and takes the access token along */
	private Mono<Set<Disconnection.Token>> revoke(StoredConnection connection) {
		Set<Disconnection.Token> notRevoked = EnumSet.noneOf(Disconnection.Token.class);
		StoredConnection.Tokens tokens = connection.tokens();
		if (tokens == null) {
			return Mono.just((connection.reconnectReason() == ReconnectReason.UNREADABLE)
					? EnumSet.allOf(Disconnection.Token.class) : notRevoked);
		}
		return revoke(connection, Disconnection.Token.REFRESH, tokens.refresh(), notRevoked)
			.then(revoke(connection, Disconnection.Token.ACCESS, tokens.access(), notRevoked))
			.thenReturn(notRevoked);
	}

	private Mono<Void> revoke(StoredConnection connection, Disconnection.Token kind, @Nullable ContioSecret token,
			Set<Disconnection.Token> notRevoked) {
		return Mono.justOrEmpty(token).flatMap(this.revocation::revoke).onErrorResume((error) -> {
			logger.warn("The %s token of %s could not be revoked and stays good until it expires: %s"
				.formatted(kind.name().toLowerCase(Locale.ROOT), connection.owner(), error.getMessage()));
			notRevoked.add(kind);
			return Mono.empty();
		});
	}

	private Mono<StoredConnection> stored(ResourceOwner owner) {
		return read(() -> this.connections.look(owner).orElse(null));
	}

	private <T> Mono<T> read(Callable<@Nullable T> action) {
		return this.connections.store().blocks() ? blocking(action) : Mono.fromCallable(action);
	}

	private static <T> Mono<T> blocking(Callable<@Nullable T> action) {
		return Mono.<T>fromCallable(action).subscribeOn(Schedulers.boundedElastic());
	}

}
