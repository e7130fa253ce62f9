package ai.contio.spring.oauth2.authorization;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Exchanges the code of a sign-in with Contio. Its errors are those that Spring Security
 * takes for a sign-in that failed.
 */
public final class LoginTokenResponses {

	private final TokenEndpoint endpoint;

	private final IdTokenVerifier idTokens;

	/**
	 * Exchanges codes.
	 * @param endpoint the token endpoint
	 * @param idTokens verifies the ID token, if one comes
	 */
	public LoginTokenResponses(TokenEndpoint endpoint, IdTokenVerifier idTokens) {
		this.endpoint = endpoint;
		this.idTokens = idTokens;
	}

	/**
	 * Exchange a code.
	 * @param request the code, with what it was asked for with
	 * @return the tokens, or an {@link OAuth2AuthorizationException}
	 */
	public Mono<OAuth2AccessTokenResponse> exchange(OAuth2AuthorizationCodeGrantRequest request) {
		String nonce = request.getAuthorizationExchange()
			.getAuthorizationRequest()
			.getAttribute(AuthorizationRequests.NONCE);
		return this.endpoint.exchange(request)
			.flatMap((answer) -> (answer.getAdditionalParameters()
				.get(OidcParameterNames.ID_TOKEN) instanceof String idToken)
						? this.idTokens.verify(idToken, nonce).thenReturn(answer) : Mono.just(answer))
			.onErrorMap(ContioApiException.class,
					(ex) -> failed((ex.getCode() != null) ? ex.getCode() : OAuth2ErrorCodes.SERVER_ERROR, ex))
			.onErrorMap(JwtException.class, (ex) -> failed("invalid_id_token", ex));
	}

	private static OAuth2AuthorizationException failed(String code, Exception cause) {
		return new OAuth2AuthorizationException(new OAuth2Error(code), String.valueOf(cause.getMessage()), cause);
	}

}
