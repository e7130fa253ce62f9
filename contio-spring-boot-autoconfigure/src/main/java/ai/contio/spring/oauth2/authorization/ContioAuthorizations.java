package ai.contio.spring.oauth2.authorization;

import java.time.Clock;
import java.util.Set;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioRateLimitedException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioServerException;
import ai.contio.spring.client.ContioTransportException;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.oauth2.connection.ConnectionTokens;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Asks users to let this application act for them, and makes connections of the codes
 * that come back. The starter's own flow does all of that behind
 * {@code /oauth2/authorization/contio}; use this where you have a flow of your own, such
 * as the embedded sign-in.
 */
public final class ContioAuthorizations {

	private static final Log logger = LogFactory.getLog(ContioAuthorizations.class);

	private final ContioRegistration registration;

	private final AuthorizationRequests requests;

	private final TokenEndpoint endpoint;

	private final IdTokenVerifier idTokens;

	private final IdentitySource identities;

	private final ConnectionLifecycle connections;

	private final Clock clock;

	/**
	 * Authorizations.
	 * @param registration Contio's registration
	 * @param endpoint exchanges codes
	 * @param idTokens verifies ID tokens
	 * @param identities asks whose a token is, where no ID token says so
	 * @param connections what happens to connections
	 * @param clock tells the time
	 */
	public ContioAuthorizations(ContioRegistration registration, TokenEndpoint endpoint, IdTokenVerifier idTokens,
			IdentitySource identities, ConnectionLifecycle connections, Clock clock) {
		this.registration = registration;
		this.requests = new AuthorizationRequests(registration);
		this.endpoint = endpoint;
		this.idTokens = idTokens;
		this.identities = identities;
		this.connections = connections;
		this.clock = clock;
	}

	/**
	 * Make a request for a user's consent, without any network.
	 * @param redirectUri where Contio is to send the user back to, as it is registered
	 * there, to the byte
	 * @param options what to ask for
	 * @return the request: send the browser to its URL, and keep it for the answer
	 * @throws UnknownScopeException if a scope is asked for that is not configured
	 */
	@Operation(id = "authorizeOauth", credentials = false)
	public ContioAuthorizationRequest create(String redirectUri, AuthorizationOptions options) {
		return new ContioAuthorizationRequest(this.requests.create(redirectUri, options));
	}

	/**
	 * Exchange the code of an answer, and connect a user of this application. The caller
	 * has made sure that the answer carries the state of the request, and that it is the
	 * user's own.
	 * @param owner the user to connect
	 * @param request what was asked for
	 * @param code the code that came back
	 * @return the connection, or an {@link AuthorizationFailedException}
	 */
	public Mono<ContioConnection> connect(ResourceOwner owner, ContioAuthorizationRequest request, String code) {
		return exchange(request.request(), code)
			.flatMap((answer) -> identity(answer, request.attribute(AuthorizationRequests.NONCE))
				.flatMap((identity) -> save(owner, request.request().getScopes(), answer, identity)))
			.onErrorMap((error) -> explain(error, request.scopes()));
	}

	private Mono<OAuth2AccessTokenResponse> exchange(OAuth2AuthorizationRequest request, String code) {
		OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
			.redirectUri(String.valueOf(request.getRedirectUri()))
			.state(String.valueOf(request.getState()))
			.build();
		return this.endpoint.exchange(new OAuth2AuthorizationCodeGrantRequest(this.registration.get(),
				new OAuth2AuthorizationExchange(request, response)));
	}

	private Mono<ContioIdentity> identity(OAuth2AccessTokenResponse answer, @Nullable String nonce) {
		if (answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String idToken) {
			return this.idTokens.verify(idToken, nonce)
				.map((jwt) -> new ContioIdentity(jwt.getSubject(), jwt.getClaimAsString("email")));
		}
		return this.identities
			.identify(ContioSecret.of(answer.getAccessToken().getTokenValue()), answer.getAccessToken().getScopes())
			.defaultIfEmpty(new ContioIdentity(null, null));
	}

	private Mono<ContioConnection> save(ResourceOwner owner, Set<String> requestedScopes,
			OAuth2AccessTokenResponse answer, ContioIdentity identity) {
		StoredConnection connection = StoredConnection.of(owner, identity, requestedScopes,
				answer.getAccessToken().getScopes(), ConnectionTokens.tokens(answer, null), this.clock.instant());
		if (connection.scopes().isEmpty()) {
			logger.warn(("The connection of %s has no scope at all: Contio's page of consent was not finished. "
					+ "Calls will be refused until the user has been sent to %s again.")
				.formatted(owner, ConnectFlow.PATH));
		}
		return Mono.fromCallable(() -> {
			this.connections.connected(connection);
			return connection.toConnection();
		}).subscribeOn(Schedulers.boundedElastic());
	}

	static Throwable explain(Throwable error, Set<String> scopes) {
		if (error instanceof ContioTransportException || error instanceof ContioServerException
				|| error instanceof ContioRateLimitedException) {
			return new AuthorizationFailedException(AuthorizationProblem.UNAVAILABLE, "", error);
		}
		if (error instanceof ContioApiException refusal) {
			return switch (String.valueOf(refusal.getCode())) {
				case "invalid_grant" -> new AuthorizationFailedException(AuthorizationProblem.INVALID_CODE, "", error);
				case "invalid_scope" -> AuthorizationFailedException.unapproved(scopes, error);
				default -> new AuthorizationFailedException(AuthorizationProblem.REFUSED, "", error);
			};
		}
		if (error instanceof JwtException) {
			return new AuthorizationFailedException(AuthorizationProblem.UNTRUSTED_IDENTITY, "", error);
		}
		if (error instanceof OAuth2AuthorizationException) {
			return new AuthorizationFailedException(AuthorizationProblem.REFUSED, "", error);
		}
		return error;
	}

}
