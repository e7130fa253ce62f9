package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioTokenSource;
import ai.contio.spring.client.ResourceOwner;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * Access tokens of connections, refreshed before they expire: one request at a time for
 * each connection, however many calls wait for it, since Contio accepts a refresh token
 * once. What Contio gave is saved before anybody uses it.
 */
public final class ConnectionTokens implements ContioTokenSource {

	private static final Log logger = LogFactory.getLog(ConnectionTokens.class);

	private final Map<String, Mono<StoredConnection>> refreshing = new ConcurrentHashMap<>();

	private final ConnectionStore store;

	private final TokenEndpoint endpoint;

	private final Duration margin;

	private final Clock clock;

	/**
	 * Access tokens.
	 * @param store where connections are kept
	 * @param endpoint what refreshes them
	 * @param margin how long before it expires a token is refreshed; one that lives no
	 * longer than twice as long is refreshed at half life
	 * @param clock tells the time
	 */
	public ConnectionTokens(ConnectionStore store, TokenEndpoint endpoint, Duration margin, Clock clock) {
		this.store = store;
		this.endpoint = endpoint;
		this.margin = margin;
		this.clock = clock;
	}

	@Override
	public Mono<ContioSecret> accessToken(ResourceOwner owner) {
		return read(() -> find(owner)).flatMap((connection) -> live(connection, owner))
			.map((connection) -> tokens(connection, owner).access());
	}

	private StoredConnection find(ResourceOwner owner) {
		Optional<StoredConnection> found = switch (owner.type()) {
			case PRINCIPAL -> this.store.find(owner.name());
			case CONTIO_USER -> this.store.findByContioUser(owner.name());
		};
		return found.orElseThrow(() -> notConnected(owner));
	}

	private Mono<StoredConnection> live(StoredConnection connection, ResourceOwner owner) {
		if (!tokens(connection, owner).isDue(this.clock.instant(), this.margin)) {
			return Mono.just(connection);
		}
		return this.refreshing.computeIfAbsent(connection.principal(), (principal) -> refresh(principal, owner));
	}

	/*
	 * Cached, so that a caller who gives up does not take the others along. It is out of
	 * the way before anybody hears of its end: who comes later reads the store again.
	 */
	private Mono<StoredConnection> refresh(String principal, ResourceOwner owner) {
		return read(() -> this.store.find(principal).orElseThrow(() -> notConnected(owner)))
			.flatMap((connection) -> refresh(connection, owner))
			.doOnTerminate(() -> this.refreshing.remove(principal))
			.cache();
	}

	private Mono<StoredConnection> refresh(StoredConnection connection, ResourceOwner owner) {
		StoredConnection.Tokens tokens = tokens(connection, owner);
		if (!tokens.isDue(this.clock.instant(), this.margin)) {
			return Mono.just(connection);
		}
		if (tokens.refresh() == null) {
			return tokens.isExpired(this.clock.instant())
					? lost(connection, owner, "has expired and has no refresh token") : Mono.just(connection);
		}
		return this.endpoint.refresh(tokens, tokens.refresh())
			.flatMap((answer) -> save(connection, tokens, answer))
			.onErrorResume((error) -> failed(connection, tokens, owner, error));
	}

	private Mono<StoredConnection> save(StoredConnection connection, StoredConnection.Tokens old,
			OAuth2AccessTokenResponse answer) {
		Set<String> scopes = answer.getAccessToken().getScopes();
		StoredConnection refreshed = connection.with(tokens(answer, old.refresh()),
				(scopes.isEmpty()) ? connection.scopes() : scopes);
		return write(() -> this.store.save(refreshed)).thenReturn(refreshed);
	}

	/**
	 * The tokens of an answer of the token endpoint.
	 * @param answer the answer
	 * @param oldRefreshToken the refresh token to keep where the answer has none, or
	 * {@code null}
	 * @return the tokens
	 */
	public static StoredConnection.Tokens tokens(OAuth2AccessTokenResponse answer,
			@Nullable ContioSecret oldRefreshToken) {
		Instant issuedAt = answer.getAccessToken().getIssuedAt();
		Instant expiresAt = answer.getAccessToken().getExpiresAt();
		Instant issued = (issuedAt != null) ? issuedAt : Instant.now();
		return new StoredConnection.Tokens(ContioSecret.of(answer.getAccessToken().getTokenValue()), issued,
				(expiresAt != null) ? expiresAt : issued.plusSeconds(1), (answer.getRefreshToken() != null)
						? ContioSecret.of(answer.getRefreshToken().getTokenValue()) : oldRefreshToken);
	}

	/*
	 * Only Contio's word ends a connection; while the old token is good it goes on with
	 * that
	 */
	private Mono<StoredConnection> failed(StoredConnection connection, StoredConnection.Tokens tokens,
			ResourceOwner owner, Throwable error) {
		if (error instanceof ContioApiException refusal && "invalid_grant".equals(refusal.getCode())) {
			return refused(connection, tokens, owner);
		}
		if (tokens.isExpired(this.clock.instant())) {
			return Mono.error(error);
		}
		logger.warn("The access token of %s could not be refreshed and is used on until it expires: %s".formatted(owner,
				error.getMessage()));
		return Mono.just(connection);
	}

	/* Another node may have refreshed it meanwhile */
	private Mono<StoredConnection> refused(StoredConnection connection, StoredConnection.Tokens tokens,
			ResourceOwner owner) {
		return read(() -> this.store.find(connection.principal()).orElseThrow(() -> notConnected(owner)))
			.flatMap((stored) -> (stored.tokens() != null && !stored.tokens().equals(tokens)) ? Mono.just(stored)
					: lost(stored, owner, "was refused by Contio"));
	}

	private Mono<StoredConnection> lost(StoredConnection connection, ResourceOwner owner, String what) {
		logger.info("The connection of %s %s; it has to be made anew".formatted(owner, what));
		return write(() -> this.store.save(connection.with(null, connection.scopes())))
			.then(Mono.error(() -> reconnect(owner)));
	}

	private static StoredConnection.Tokens tokens(StoredConnection connection, ResourceOwner owner) {
		if (connection.tokens() == null) {
			throw reconnect(owner);
		}
		return connection.tokens();
	}

	private static ContioNotConnectedException notConnected(ResourceOwner owner) {
		return new ContioNotConnectedException(
				"The request was not sent, because %s has not connected an account of Contio. ".formatted(owner)
						+ "Send the user to /oauth2/authorization/contio.",
				owner);
	}

	private static ContioNotConnectedException reconnect(ResourceOwner owner) {
		return new ContioNotConnectedException(
				"The request was not sent, because the connection of %s to Contio is no longer good. ".formatted(owner)
						+ "Send the user to /oauth2/authorization/contio to connect again.",
				owner);
	}

	private <T> Mono<T> read(Callable<T> action) {
		Mono<T> mono = Mono.fromCallable(action);
		return this.store.blocks() ? mono.subscribeOn(Schedulers.boundedElastic()) : mono;
	}

	private Mono<Void> write(Runnable action) {
		Mono<Void> mono = Mono.fromRunnable(action);
		return this.store.blocks() ? mono.subscribeOn(Schedulers.boundedElastic()) : mono;
	}

}
