package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioTokenSource;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.observation.ContioRefreshContext;
import ai.contio.spring.observation.ContioRefreshObservations;
import ai.contio.spring.observation.RepeatedProblem;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * Access tokens of connections, refreshed before they expire: one request at a time for
 * each connection, however many calls wait for it and on however many nodes, since Contio
 * accepts a refresh token once. What Contio gave is saved before anybody uses it.
 */
public final class ConnectionTokens implements ContioTokenSource {

	private static final Log logger = LogFactory.getLog(ConnectionTokens.class);

	private final Map<ResourceOwner, Mono<StoredConnection>> refreshing = new ConcurrentHashMap<>();

	private final ConnectionLifecycle connections;

	private final TokenEndpoint endpoint;

	private final Duration margin;

	private final Clock clock;

	private final ContioRefreshObservations observations;

	private final RepeatedProblem notRefreshed;

	/**
	 * Access tokens.
	 * @param connections where they come from
	 * @param endpoint what refreshes them
	 * @param margin how long before it expires a token is refreshed; one that lives no
	 * longer than twice as long is refreshed at half life
	 * @param clock tells the time
	 */
	public ConnectionTokens(ConnectionLifecycle connections, TokenEndpoint endpoint, Duration margin, Clock clock) {
		this(connections, endpoint, margin, clock, ContioRefreshObservations.NOOP);
	}

	/**
	 * Access tokens whose refreshes are observed.
	 * @param connections where they come from
	 * @param endpoint what refreshes them
	 * @param margin how long before it expires a token is refreshed
	 * @param clock tells the time
	 * @param observations what observes a refresh
	 */
	public ConnectionTokens(ConnectionLifecycle connections, TokenEndpoint endpoint, Duration margin, Clock clock,
			ContioRefreshObservations observations) {
		this.connections = connections;
		this.endpoint = endpoint;
		this.margin = margin;
		this.clock = clock;
		this.observations = observations;
		this.notRefreshed = new RepeatedProblem(logger, clock);
	}

	@Override
	public Mono<ContioSecret> accessToken(ResourceOwner owner) {
		return token(owner, null);
	}

	@Override
	public Mono<ContioSecret> accessTokenInPlaceOf(ContioSecret refused, ResourceOwner owner) {
		return token(owner, refused);
	}

	@Override
	public Mono<Set<String>> grantedScopes(ResourceOwner owner) {
		return find(owner).map(StoredConnection::scopes);
	}

	private Mono<ContioSecret> token(ResourceOwner owner, @Nullable ContioSecret refused) {
		return find(owner).flatMap((connection) -> live(connection, owner, refused))
			.map((connection) -> tokens(connection, owner).access());
	}

	private Mono<StoredConnection> find(ResourceOwner owner) {
		Mono<StoredConnection> found = Mono
			.fromCallable(() -> this.connections.find(owner).orElseThrow(() -> notConnected(owner)));
		return this.connections.store().blocks() ? found.subscribeOn(Schedulers.boundedElastic()) : found;
	}

	private Mono<StoredConnection> live(StoredConnection connection, ResourceOwner owner,
			@Nullable ContioSecret refused) {
		return isGood(tokens(connection, owner), refused) ? Mono.just(connection)
				: this.refreshing.computeIfAbsent(connection.owner(), (key) -> refresh(connection, refused));
	}

	private boolean isGood(StoredConnection.Tokens tokens, @Nullable ContioSecret refused) {
		return !tokens.isDue(this.clock.instant(), this.margin) && !isRefused(tokens, refused);
	}

	private static boolean isRefused(StoredConnection.Tokens tokens, @Nullable ContioSecret refused) {
		return refused != null && refused.equals(tokens.access());
	}

	/*
	 * Cached, so that a caller who gives up does not take the others along. It is out of
	 * the way before anybody hears of its end: who comes later reads the store again.
	 */
	private Mono<StoredConnection> refresh(StoredConnection connection, @Nullable ContioSecret refused) {
		ResourceOwner owner = connection.owner();
		return Mono
			.fromCallable(() -> this.connections.update(owner, (current) -> refreshed(current, refused))
				.orElseThrow(() -> notConnected(owner)))
			.onErrorResume((error) -> goOn(connection, refused, error))
			.doOnTerminate(() -> this.refreshing.remove(owner))
			.subscribeOn(Schedulers.boundedElastic())
			.cache();
	}

	/*
	 * Another caller, here or on another node, may have refreshed it while this one
	 * waited
	 */
	private StoredConnection refreshed(StoredConnection connection, @Nullable ContioSecret refused) {
		StoredConnection.Tokens tokens = connection.tokens();
		if (tokens == null || isGood(tokens, refused)) {
			return connection;
		}
		ContioSecret refreshToken = tokens.refresh();
		if (refreshToken == null) {
			return (tokens.isExpired(this.clock.instant()) || isRefused(tokens, refused))
					? lost(connection, ReconnectReason.EXPIRED) : connection;
		}
		return this.observations.observe((context) -> refreshed(connection, tokens, refreshToken, context));
	}

	private StoredConnection refreshed(StoredConnection connection, StoredConnection.Tokens tokens,
			ContioSecret refreshToken, ContioRefreshContext context) {
		try {
			StoredConnection refreshed = this.endpoint.refresh(tokens, refreshToken)
				.map((answer) -> refreshed(connection, tokens, answer))
				.blockOptional()
				.orElse(connection);
			context.setOutcome(ContioRefreshContext.REFRESHED);
			return refreshed;
		}
		catch (ContioApiException ex) {
			if ("invalid_grant".equals(ex.getCode())) {
				context.setOutcome(ContioRefreshContext.REFUSED);
				return lost(connection, ReconnectReason.REFRESH_REFUSED);
			}
			throw ex;
		}
	}

	private StoredConnection refreshed(StoredConnection connection, StoredConnection.Tokens old,
			OAuth2AccessTokenResponse answer) {
		Set<String> scopes = answer.getAccessToken().getScopes();
		return connection.refreshed(tokens(answer, old.refresh()), scopes.isEmpty() ? connection.scopes() : scopes,
				this.clock.instant());
	}

	private static StoredConnection lost(StoredConnection connection, ReconnectReason reason) {
		logger.info("The connection of %s has to be made anew: %s".formatted(connection.owner(), reason));
		return connection.needingReconnect(reason);
	}

	/*
	 * Only Contio's word ends a connection; while the old token is good it goes on with
	 * that
	 */
	private Mono<StoredConnection> goOn(StoredConnection connection, @Nullable ContioSecret refused, Throwable error) {
		StoredConnection.Tokens tokens = connection.tokens();
		if (tokens == null || error instanceof ContioNotConnectedException || tokens.isExpired(this.clock.instant())
				|| isRefused(tokens, refused)) {
			return Mono.error(error);
		}
		this.notRefreshed.warn("The access token of %s could not be refreshed and is used on until it expires: %s"
			.formatted(connection.owner(), error.getMessage()), null);
		return Mono.just(connection);
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

	private static StoredConnection.Tokens tokens(StoredConnection connection, ResourceOwner owner) {
		return Optional.ofNullable(connection.tokens()).orElseThrow(() -> reconnect(owner));
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

}
